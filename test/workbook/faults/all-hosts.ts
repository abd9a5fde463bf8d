import { fileHost } from './file-host';
import { excelHost, wpsHost } from './hosts';
import type { Host } from './sweep';

/** Every host in every way in which it fails. */
export function allHosts(): readonly Host[] {
  return [
    ...['1.7', '1.17'].flatMap((supported) => [
      excelHost({ code: 'GeneralException' }, supported),
      excelHost({ code: 'GeneralException', share: 0.5 }, supported),
      excelHost({ code: 'GeneralException', share: 0.97 }, supported),
      excelHost({ code: 'GeneralException', lost: true }, supported),
      excelHost({ code: 'ItemNotFound', share: 0.7 }, supported),
      excelHost({ code: 'Conflict', share: 0.6 }, supported),
    ]),
    wpsHost(1),
    wpsHost(3),
    wpsHost(8),
    fileHost(),
  ];
}
