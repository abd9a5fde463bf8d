const { Workbook } = require('exceljs');

// The peer of `ledger report`: opens a workbook and saves it.
const [source, target] = process.argv.slice(2);
const workbook = new Workbook();
void workbook.xlsx.readFile(source).then(() => workbook.xlsx.writeFile(target));
