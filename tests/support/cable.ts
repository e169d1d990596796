import net from 'node:net';

/** A cable with a plug: one port that stays, whatever port the other end has after a restart. */
export class Cable {
  #server = net.createServer((near) => {
    const far = net.connect(this.farPort, '127.0.0.1');
    const hangUp = () => [near, far].forEach((end) => end.destroy());
    for (const end of [near, far]) end.on('error', hangUp).on('close', hangUp);
    near.pipe(far).pipe(near);
  });

  private constructor(public farPort: number) {}

  static async to(farPort: number): Promise<Cable> {
    const cable = new Cable(farPort);
    await new Promise<void>((resolve) => cable.#server.listen(0, '127.0.0.1', resolve));
    return cable;
  }

  get port(): number {
    const address = this.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The cable is not laid.');
    return address.port;
  }

  close(): void {
    this.#server.close();
  }
}
