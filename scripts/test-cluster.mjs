import { openCluster } from './postgres/cluster.mjs';
import { inData } from './project.mjs';

/**
 * Tests lose nothing by a power cut, so their server does not wait for the disk. And nothing but a test looks at its rows:
 * an analysis in the background would now and then keep what a test has just seen replaced.
 */
const hurried = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off' };

/** The PostgreSQL of tests and of development tools, apart from the product's own; `DATABASE_URL` never reaches it. */
export function openTestCluster(dataDir = inData('test', 'pg')) {
  return openCluster({ dataDir, settings: hurried });
}
