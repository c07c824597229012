import type { Text } from './id';

export const en: Text = {
  menu: {
    title: 'Langganan',
    open: 'Open sidebar',
    setUp: 'Set up or repair workbook',
    importPurchases: 'Import purchases…',
    undo: 'Undo last save',
    refresh: 'Refresh figures',
    customerValue: 'Add customer value sheet',
  },
  sidebar: { title: 'Langganan' },
  setUp: {
    made: (sheets) => `New sheets: ${sheets}.`,
    mended: (sheets) => `Repaired: ${sheets}.`,
    nothing: 'Every sheet is complete; nothing was changed.',
    summary: 'First settings',
  },
  undo: {
    done: (what) => `Undone: ${what}.`,
    nothingToUndo: 'There is nothing to undo.',
    notTheLast: (what) => `Something newer was saved (${what}). Undo that first.`,
    changedSince: (sheet, id) =>
      `Row ${id} in ${sheet} has been changed since. So that nothing is lost, correct it in the sheet.`,
  },
  refresh: { done: 'The figures are up to date.' },
  customerValue: {
    title: 'Customer value',
    boardHelp: [
      'Fill columns A to F as the buyer sees it: what is each benefit worth to them in money? Value = (functional benefit + emotional benefit) / (price + other expense such as delivery).',
      'The last two columns: to be as good as the best rival, add that much benefit, or charge that much less. Write the product in every row; there may be more than two rivals.',
    ],
    boardTitles: ['Product', 'Seller', 'Functional benefit', 'Emotional benefit', 'Price', 'Other expense'],
    sellers: ['Us', 'Rival 1', 'Rival 2'],
    example: {
      product: 'Layer cake (example)',
      parts: [
        [60_000, 20_000, 45_000, 5_000],
        [60_000, 10_000, 35_000, 5_000],
        [50_000, 15_000, 48_000, 2_000],
      ],
    },
    customersTitle: 'Customers by what they will probably spend in the next 12 months',
    customersHelp:
      'From the sheet of purchases, once 10 customers have bought. Buy chance: within the next 12 months. Still active: has not stopped being a customer.',
    chartTitle: (count) => `The ${count} customers with the highest expected value, next 12 months`,
    added: (sheet) => `The sheet ${sheet} was added.`,
    already: (sheet) =>
      `The sheet ${sheet} is already there and was not changed. For a new one, delete or rename it first.`,
  },
  followUp: {
    summary: (kind, name) => `${kind} for ${name}`,
    unknownCustomer: 'This customer is no longer in the Customers sheet. Search the name again.',
  },
  cash: {
    in: (category, money) => `Cash in ${money} (${category})`,
    out: (category, money) => `Cash out ${money} (${category})`,
  },
  credit: {
    sold: (money, name, due) => `Credit ${money} for ${name}, due ${due}`,
    overridden: (user, reason, refusal) => `Allowed by ${user}: ${reason} (the check said: ${refusal})`,
    whoOverrides: 'Choose your name first: whoever allows it is put on record.',
    duePast: 'The due day must not be before today.',
    paid: (money, name, bills) =>
      `Payment ${money} from ${name} for ${bills === 1 ? '1 bill' : `${bills} bills`}`,
    notSeen: '(a transfer, not seen yet)',
    tooMuch: (over, owed) => `That is ${over} above the ${owed} still owed.`,
    nothingOpen: (name) => `${name} has no open bill.`,
    noSuchBill: (no) => `There is no bill ${no}, or it is paid.`,
  },
  import: {
    summary: (count) => `${count} purchases from a file`,
    noDate: 'Choose the date column.',
    noCustomer: 'Choose the customer column.',
    noAmount: 'Choose the amount column, or quantity and unit price.',
    noDateOrder: 'The dates of this file can be read two ways. Choose their order.',
    noDecimalMark: 'The numbers of this file can be read two ways. Choose the decimal mark.',
    nothing: 'There is no new row to import.',
    tooMany: (most) => `This file is too large. At most ${most} rows at a time; split it first.`,
    row: {
      noDate: 'the date is blank',
      badDate: (text) => `the date "${text}" can't be read`,
      noCustomer: 'the customer is blank',
      twoCustomers: (text) => `"${text}" fits more than one customer; use the code or the phone number`,
      noAmount: 'the amount is blank',
      badAmount: (text) => `the amount "${text}" can't be read`,
      decimals: (text, currency) => `"${text}" has decimals, but ${currency} has none in Settings`,
      tooLong: 'the text is too long for one cell',
    },
  },
  problem: {
    busy: 'Somebody else is saving. Wait a moment and try again.',
    noSheet: (sheet) => `The sheet ${sheet} is missing. Set up or repair the workbook first.`,
    noColumn: (sheet, columns) =>
      `The sheet ${sheet} lacks the column ${columns}. Repair the workbook to add it again, or restore its title.`,
    withdrawn: (because) => `Google Sheets refused this, so nothing was changed: ${because}`,
    unreadable: 'This request could not be read. Reload the sidebar.',
    unexpected: (message) => `Something went wrong: ${message}. Nothing is lost; try again.`,
  },
  cell: {
    missing: 'is needed',
    error: (text) => `holds the error ${text}`,
    notADate: (text) => `"${text}" is not a date; write it like 23/11/2026`,
    notANumber: (text) => `"${text}" is not a number`,
    notWhole: (text) => `"${text}" must be a whole number`,
    notAShare: (text) => `"${text}" must be between 0% and 100%`,
    notYesOrNo: (text) => `"${text}" must be yes or no`,
    notAChoice: (text, choices) => `"${text}" is not one of ${choices}`,
    notAPhone: (text) => `"${text}" is not a phone number`,
    notABirthday: (text) => `"${text}" is not a birthday; write 12/03 or 12/03/1980`,
    tooLong: (length) => `is too long (${length} characters; at most 50,000)`,
    duplicate: (text) => `"${text}" is used in more than one row`,
    ambiguousMoney: (text, one, other) => `"${text}" could mean ${one} or ${other}; write one of them`,
    badMoney: (text) => `"${text}" is not an amount; write 37000, Rp37.000 or 37rb`,
    place: (sheet, row, column, problem) => `${sheet} row ${row}, ${column}: ${problem}`,
  },
};
