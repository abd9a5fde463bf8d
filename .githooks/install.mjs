// Points git at this folder's hooks; says nothing where there is no git or no checkout.
import { spawnSync } from 'node:child_process';

spawnSync('git', ['config', 'core.hooksPath', '.githooks'], { stdio: 'ignore' });
