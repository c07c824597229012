import type { Sign } from '../domain/duplicates';
import type { Text } from './id';

const signs: Readonly<Record<Sign, string>> = {
  email: 'the same e-mail',
  birthday: 'the same birthday',
  family: 'a relative of the same name',
};

export const en: Text = {
  menu: {
    title: 'Langganan',
    open: 'Open sidebar',
    log: 'Log a sale, a contact, a promise…',
    setUp: 'Set up or repair workbook',
    importPurchases: 'Import purchases…',
    undo: 'Undo last save',
    trail: 'History: who saved what…',
    refresh: 'Refresh figures',
    customerValue: 'Add customer value sheet',
    home: 'Add the Home sheet (for the phone too)',
    cashFlow: 'Add cash flow sheets',
    moneyChecks: 'Add worth-a-look and who-owes sheets',
    tryIdea: 'Add sheet to try an idea',
    promisePage: 'Add the sheet of promises and service',
    editMessages: 'Edit the messages',
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
    changedSince: (sheet, id) =>
      `Row ${id} in ${sheet} has been changed since. So that nothing is lost, correct it in the sheet.`,
    stillUsed: (sheet, id, bySheet, byId) =>
      `Row ${id} in ${sheet} is still used by ${byId} in ${bySheet}. Undo or delete that first.`,
    several: (count, last, first) => `${count} saves, from “${first}” to “${last}”`,
    hindered: (count) =>
      count === 1
        ? 'One save cannot simply be undone. Nothing has been changed yet; the others can still be undone.'
        : `${count} saves cannot simply be undone. Nothing has been changed yet; the others can still be undone.`,
    undid: (what) => `Undone: ${what}`,
    sealed: 'A customer was made anonymous after this, so it cannot be undone any more.',
    setUp: 'Setting up the sheets does not need to be undone.',
    unfinished: 'Interrupted halfway; it is completed with the next save.',
    withdrawn: 'Not saved after all: nothing was changed.',
    undone: 'Already undone.',
  },
  refresh: { done: 'The figures are up to date.' },
  page: {
    added: (sheet) => `The sheet ${sheet} was added.`,
    already: (sheet) =>
      `The sheet ${sheet} is already there and was not changed. For a new one, delete or rename it first.`,
  },
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
  },
  tryIdea: {
    title: 'Try an idea',
    help: [
      'Write your own figures over the example in the yellow cells. No other sheet changes, so try as often as you like.',
      'To set another idea beside it, copy this sheet: right-click its tab and duplicate it.',
    ],
    idea: ['The idea', 'Home delivery (example)'],
    inputs: [
      ['Start cost', 3_000_000, 'All that must be paid before the first sale. Nothing? Write 0.'],
      [
        'In each month',
        1_500_000,
        'What buyers pay in a month once it runs. Rather guess too low than too high.',
      ],
      ['Out each month', 900_000, 'Goods, wages, petrol, rent: for this idea alone.'],
      [
        'Runs fully from month',
        3,
        'Buyers come slowly: 3 = a third in month 1, all of it from month 3 on. All at once? Write 0.',
      ],
      ['Cash now', 10_000_000, 'All money of the shop: drawer, bank, e-wallet.'],
      [
        'Usual net per month',
        -800_000,
        'Without the idea: all in less all out. Is the cash shrinking? Write it with a minus.',
      ],
    ],
    results: 'What would happen',
    chartTitle: 'Cash with and without the idea, month by month',
    table: 'The next 24 months',
  },
  event: {
    unknown: 'This event is no longer in the sheet Events.',
    notAsked: 'This invitation is no longer in the sheet Invitations.',
    twice: (no) => `The number ${no} is there twice. Tell the two apart first.`,
    over: 'This event is over or cancelled.',
    notYet: 'The event has yet to take place.',
    silent: (name) => `${name} wants no contact, so nobody invites them.`,
    askedTwice: (name) =>
      `${name} is invited to this event twice and holds two seats. Remove one of the rows in the sheet Invitations.`,
    cancelled: (name) => `Event ${name} is cancelled`,
    nobody: 'There is no customer yet who could be asked.',
    nobodyCame: 'Nobody is marked as there yet. Mark who came first, or cancel the event.',
    seats: (most) => `Fill in a number from 0 to ${most}.`,
    replyAfter: 'The last day for a reply must be before the day itself.',
    noBudget: 'It cannot be below 0.',
    booked: (money) =>
      `Its cost stands in Cash already: ${money}. If that is wrong, mend it in the sheet Cash first.`,
    unknownSuits: (word) => `"${word}" is no age band. Choose from toddler, child, teen, adult, senior.`,
    planned: (name) => `Event ${name}`,
    changed: (name) => `Event ${name} changed`,
    picked: (guests, reserves, name) => `${guests} guests and ${reserves} reserves picked for ${name}`,
    closed: (name, people) => `${name} is over, ${people} invited came`,
    together: (name, heads) => `Came to ${name}, ${heads} people`,
    marked: {
      lock: (name) => `${name} is in for certain`,
      unlock: (name) => `${name} may be replaced`,
    },
    step: {
      invite: (name) => `Invitation to ${name} sent`,
      uninvite: (name) => `Invitation to ${name} not sent yet`,
      yesWithFamily: (name) => `${name} comes with family`,
      yesAlone: (name) => `${name} could come, but without family`,
      no: (name) => `${name} cannot come`,
      noAnswer: (name) => `${name} has not answered`,
      came: (name) => `${name} was there`,
      stayedAway: (name) => `${name} was not there`,
      skip: (name) => `${name} another time`,
      unskip: (name) => `${name} is a reserve`,
    },
    refused: (why, name) =>
      ({
        full: `No room: too few seats are left for ${name} and family.`,
        heads: 'Fill in how many come: at least 1 adult, and with family at least 2 people.',
        attended: `${name} is marked as there or not there already.`,
        answered: `${name} has said yes already.`,
        reserve: `${name} is still a reserve and was not invited.`,
        notInvited: `${name} was not invited yet. Mark the invitation as sent first.`,
        declined: `${name} had told us that they would not come.`,
        already: `Things have changed for ${name}. Reload first.`,
      })[why],
    seatsLeft: ({ parties, heads }) =>
      [
        parties === null
          ? ''
          : parties < 0
            ? `${-parties} families too many`
            : parties === 0
              ? 'all family seats taken'
              : `${parties} family ${parties === 1 ? 'seat' : 'seats'} left`,
        heads === null
          ? ''
          : heads < 0
            ? `${-heads} people too many`
            : heads === 0
              ? 'no room for more people'
              : `room for ${heads} people left`,
      ]
        .filter((part) => part !== '')
        .join(', '),
    next: (name) => `next to invite: ${name}`,
    replies: {
      taken: (taken, unclear) =>
        [
          taken === 0 ? '' : `${taken === 1 ? '1 reply' : `${taken} replies`} from the form noted`,
          unclear === 0 ? '' : `${unclear} to look at`,
        ]
          .filter((part) => part !== '')
          .join(' · ') || 'No new replies',
      unclear: (name, why) =>
        `What ${name === '' ? 'somebody' : name} answered in the form is not noted. ${why} Once it is settled, set it to Noted in the sheet Replies.`,
      moreUnclear: (count) =>
        `${count === 1 ? '1 more reply needs' : `${count} more replies need`} a look in the sheet Replies.`,
      unknown: 'Nobody has this invitation code.',
      older: 'Another answer came later.',
    },
    todo: {
      pick: 'Pick the guests',
      invite: (count) => `${count} ${count === 1 ? 'invitation' : 'invitations'} to send`,
      replies: (count) => `${count} yet to answer`,
      overdue: (count) => `${count} yet to answer, and the day for it is over`,
      replace: (name) => `A seat is free: invite ${name}`,
      attend: 'Mark who is there',
      close: 'Close it: fill in what it cost',
      wait: 'All is ready',
      over: 'Over',
      cancelled: 'Cancelled',
    },
    coming: (parties, heads) => `${parties} invited, ${heads} people`,
    perHead: (perHead) => `${perHead} a head`,
    cost: (perHead, left, over) =>
      over ? `${perHead} a head, ${left} over budget` : `${perHead} a head, ${left} of the budget left`,
    allowed: (perHead) => `Budget ${perHead} a head`,
    party: (adults, children) =>
      `${adults} ${adults === 1 ? 'adult' : 'adults'}${children === 0 ? '' : `, ${children} ${children === 1 ? 'child' : 'children'}`}`,
  },
  homePage: {
    title: 'Home',
    help: [
      'Whom to greet today, the same as in the sidebar. Whoever was greeted goes into Follow-ups; do not type here.',
      'The day moves on as soon as somebody fills in a sheet or opens the sidebar.',
    ],
    asOf: 'As of',
    stages: ['Customers by stage', 'people'],
    rates: ['Of all, have bought', 'Of buyers, have become regulars'],
    contacts: (days) => [`Contacts in ${days} days`, 'times'],
    tone: (days) => [`Caring or selling, ${days} days`, 'times'],
    caring: 'Caring',
    selling: 'Selling and billing',
    promises: ['Our promises', 'promises'],
  },
  promisePage: {
    title: 'Promises and service',
    help: [
      'All figures here come from the sheets Promises and Service; their rows are logged in the sidebar, or typed there.',
      'Who promises is often not who fulfils. Where it parts between two people, let them talk before the next promise.',
    ],
    kept: 'Promises kept',
    response: 'How soon people are answered (in time = within 24 hours)',
    profit: 'Service: cost, charge, and what is still free',
    ledger: 'Who promises, who fulfils',
  },
  followUp: {
    summary: (kind, name, others) =>
      others === 0 ? `${kind} for ${name}` : `${kind} for ${name} and ${others} more`,
    tooMany: (most) => `At most ${most} people at once.`,
    tooManyCustomers: (shown) =>
      `The ${shown} newest customers can be searched here; the others are in the Customers sheet.`,
    unknownCustomer: 'This customer is no longer in the Customers sheet. Search the name again.',
  },
  people: {
    tones: (all, caring) =>
      `${all} ${all === 1 ? 'contact' : 'contacts'}: ${caring} caring, ${all - caring} selling and billing`,
    reason: {
      phoneAndName: () => 'The same number and the same name',
      phone: () => 'The same number, another name: one person, or one household',
      name: (sign) => (sign ? `The same name, and ${signs[sign]}` : 'The same name; a number is missing'),
      nearName: (sign) => `Nearly the same name${sign ? `, and ${signs[sign]}` : ''}`,
    },
    twice: (code) => `Code ${code} stands in two rows of Customers. Remove the wrong one first.`,
    unclear: (sheet, row) =>
      `${sheet} row ${row}: it is not clear whose it is, or it has no number yet. Complete the row first, with the code behind the name.`,
    oneAndTheSame: 'This is one and the same customer. Choose two different rows.',
    gone: (code) => `${code} is no longer in the Customers sheet; perhaps it was merged.`,
    merged: (name, code, keep) => `${name} (${code}) merged into ${keep}`,
    nobody: (code) => `Customer ${code}`,
    removed: '(removed)',
    anonymised: (code) => `${code} made anonymous`,
    anonymiseEmpties:
      'Name, WhatsApp, email, birthday, interests, family and every note about this person are removed from all sheets.',
    anonymiseKeeps: 'Purchases and payments stay with day, item and money: no figure changes.',
    anonymiseOwes: (money) =>
      `${money} is still owed. Collect it first: afterwards nobody knows whose bill it is.`,
    anonymiseUndo:
      'You can undo this until something else is saved. Then the hidden journal forgets it too: neither this nor anything saved before it can be undone.',
    anonymiseElsewhere:
      'Not removed: the name where it was typed into other notes or items, the version history of Google Sheets, and answers in Google Forms. Remove those yourself.',
    added: (name) => `New customer: ${name}`,
    changed: (name) => `Details of ${name} changed`,
    sameNumber: (name, code) => `${name} (${code}) has this number already.`,
    noReferrer: 'Whoever referred them is not in the Customers sheet. Choose again.',
    meanwhile: (now) =>
      now === ''
        ? 'Somebody has just emptied this. Open it again before you change it.'
        : `Somebody has just changed this to “${now}”. Open it again before you change it.`,
    familyOf: (name) => `Family of ${name}`,
    noMember: 'This member of the family is no longer there. Open it again.',
    nameNeedsConsent: 'Their name is kept only if they agreed. Ask kindly first, then tick the consent.',
    dateNeedsConsent:
      'A date of the family is kept only if they agreed. Ask kindly first, then tick the consent.',
  },
  cashBook: {
    title: 'Cash book',
    help: [
      'All money in and out, each movement once, from the sheets Purchases, Payments and Cash. Do not type here: correct the sheet it comes from; the number of its row is in column G.',
      'A sale on credit, or whose transfer nobody has seen yet, comes in here when its money is there.',
      'A cash count that differs from the book comes in as the difference, so that the book always equals the real money.',
      'Rows with a later date (such as next month’s rent in the sheet Cash) are plans: the 13-week forecast counts them.',
    ],
  },
  cashFlow: {
    title: 'Cash flow',
    help: 'Every figure here comes from the sheet Cash book. The sentence below can be copied to WhatsApp.',
    weeksTitle: 'The next 13 weeks',
    weeksHelp:
      'Expected from what is usual, the monthly bills, and what is planned in the sheet Cash. Four times in five the balance lies between low and high.',
    weeksChart: 'Expected balance, next 13 weeks',
    monthsTitle: 'The last 12 months',
    monthsHelp: 'Usual net: without what comes once, such as an oven or the opening balance.',
    monthsChart: 'In, out and balance by month',
    usesTitle: 'Where the money goes',
    usesHelp: 'The last 12 months, the largest first.',
    usesChart: 'Money out, last 12 months',
    flowTitle: 'Cash flow by month, all and by branch',
    flowHelp: 'Opening + in + out = closing; the closing opens the next month.',
  },
  leaksPage: {
    title: 'Worth a look',
    help: [
      'From the sheets Purchases, Payments and Cash, the largest amount first. A finding is a question, not a verdict.',
      'Cleared up? Copy its kind and about into the sheet Known findings, or press "Cleared up" beside it in the sidebar, and it leaves this list.',
      'Nothing below the titles? Then nothing is worth a look.',
    ],
  },
  debtsPage: {
    title: 'Who owes',
    help: [
      'From the sheets Purchases and Payments. Do not type here: write what was paid into the sheet Payments, or log it in the sidebar.',
      'The older a bill, the sooner to ask. Reminders for WhatsApp are in the sidebar.',
    ],
    agesTitle: 'What is owed, by how long it is overdue',
    agesTitles: ['overdue', 'owed'],
    total: 'all together',
    chartTitle: 'Owed, by how long it is overdue',
    billsTitle: 'Open bills, the most overdue first',
    billsHelp:
      'Days overdue are 0 while the grace of the sheet Settings lasts. The table above counts from the due day itself.',
  },
  cash: {
    lowest: (money, day) => `The lowest point of the next 13 weeks is ${money}, in the week of ${day}.`,
    runsOut: (day) => `If all goes as usual, the cash runs out in the week of ${day}.`,
    in: (category, money) => `Cash in ${money} (${category})`,
    out: (category, money) => `Cash out ${money} (${category})`,
    there: (category, money) => `${category}: ${money}`,
  },
  leaks: { known: (kind, about) => `Cleared up: ${kind}, ${about}` },
  sale: {
    walkIn: 'Walk-in',
    sold: (money, name) => `Sale of ${money} to ${name}`,
    soldToStranger: (money) => `Sale of ${money} (walk-in)`,
    awaited: (sold) => `${sold}, transfer awaited`,
    notYet: 'A sale cannot be after today.',
    nothing: 'It must be more than nothing.',
    tooLarge: 'This is too much to count.',
    discount: 'The discount must be less than the price.',
    noneOnCredit: 'On credit nothing comes off. Clear it, or choose another way to pay.',
    belowFloor: (items) => `No: below the floor price (${items})`,
    phoneTaken: (who) => `This number is known: ${who}. Search and choose the name.`,
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
  transfers: {
    summary: (count) => `${count} transfers have arrived`,
    summaryOne: (name, amount) => `Transfer of ${name}, ${amount}, has arrived`,
    byHand: (user) => (user === '' ? 'Seen on the account' : `Seen on the account by ${user}`),
    notWaiting: 'no longer waiting; somebody else may have marked it',
    otherAmount: 'its amount has changed; check it in the sheet',
    rowUsed: 'this bank row has been used for another transfer',
    noColumns:
      'The columns were not recognised. Include the row of titles: Date, Description, and Amount (or Debit and Credit).',
    bothWays: 'debit and credit are both filled',
    noDirection: 'it is not clear whether this is money in (CR) or out (DB)',
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
  editMessages: (sheet) => `The messages are in the sheet ${sheet}: make them your own.`,
  snooze: {
    until: (name, day) => `${name} comes back on ${day}`,
    past: 'Choose a day after today.',
  },
  promise: {
    made: (name, promise) => `Promise to ${name}: ${promise}`,
    closed: (result, promise) => `Promise "${promise}": ${result}`,
    unknown: 'This promise is no longer in the Promises sheet.',
  },
  service: {
    opened: (kind, name) => `${kind} from ${name}`,
    updated: (step, name) =>
      ({
        answered: `Service for ${name} answered`,
        closed: `Service for ${name} closed`,
        noted: `Service for ${name} noted`,
      })[step],
    unknown: 'This case is no longer in the Service sheet.',
  },
  unclearRows: (sheet, rows) =>
    `${sheet}: ${rows === 1 ? '1 row bears' : `${rows} rows bear`} this name, which more than one customer has. Add the code behind the name.`,
  unclearName: (count, codes) =>
    `${count} customers bear this name: ${codes}. Add the right code behind the name.`,
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
