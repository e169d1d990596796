/** A form by its whole name: titles that go on after "Phiếu tín nhiệm" ("đối với các đồng chí …") are completed. */
export function formName(title: string): string {
  const goesOn = /^\p{Ll}/u.test(title);
  return goesOn ? `Phiếu tín nhiệm ${title}` : title;
}
