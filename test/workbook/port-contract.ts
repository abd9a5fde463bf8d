import { describeChoosing } from './contract/choosing';
import { describeEditing } from './contract/editing';
import { describeFilling } from './contract/filling';
import { describeGenerating } from './contract/generating';
import type { HostUnderTest } from './contract/host';
import { describeKeeping } from './contract/keeping';
import { describeInsertingRows } from './contract/inserting-rows';
import { describeMarking } from './contract/marking';
import { describeOddWorkbooks } from './contract/odd-workbooks';
import { describeReading } from './contract/reading';
import { describeStruck } from './contract/struck';
import { describeTakingBack } from './contract/taking-back';

/** The contract of the port: what every host does alike. Call it inside a `describe` of the host. */
export function describePort(host: HostUnderTest): void {
  describeReading(host);
  describeStruck(host);
  describeOddWorkbooks(host);
  describeEditing(host);
  describeInsertingRows(host);
  describeFilling(host);
  describeMarking(host);
  describeGenerating(host);
  describeChoosing(host);
  describeKeeping(host);
  describeTakingBack(host);
}
