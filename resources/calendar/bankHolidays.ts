import type { HolidayCalendar } from '../../domain/dates/workingDays.ts'

/**
 * Bank holidays of England and Wales, bundled so that due days can be worked out without a network.
 * Source: rules of the Banking and Financial Dealings Act 1971, in the shape of the GOV.UK feed `england-and-wales`;
 * checked 2026-11-22. One-off holidays are added when the feed has them.
 */
export const bankHolidays: HolidayCalendar = {
  loadedYears: [2026, 2027, 2028],
  holidays: [
    { on: '2026-01-01', title: 'New Year’s Day' },
    { on: '2026-04-03', title: 'Good Friday' },
    { on: '2026-04-06', title: 'Easter Monday' },
    { on: '2026-05-04', title: 'Early May bank holiday' },
    { on: '2026-05-25', title: 'Spring bank holiday' },
    { on: '2026-08-31', title: 'Summer bank holiday' },
    { on: '2026-12-25', title: 'Christmas Day' },
    { on: '2026-12-28', title: 'Boxing Day (substitute day)' },
    { on: '2027-01-01', title: 'New Year’s Day' },
    { on: '2027-03-26', title: 'Good Friday' },
    { on: '2027-03-29', title: 'Easter Monday' },
    { on: '2027-05-03', title: 'Early May bank holiday' },
    { on: '2027-05-31', title: 'Spring bank holiday' },
    { on: '2027-08-30', title: 'Summer bank holiday' },
    { on: '2027-12-27', title: 'Christmas Day (substitute day)' },
    { on: '2027-12-28', title: 'Boxing Day (substitute day)' },
    { on: '2028-01-03', title: 'New Year’s Day (substitute day)' },
    { on: '2028-04-14', title: 'Good Friday' },
    { on: '2028-04-17', title: 'Easter Monday' },
    { on: '2028-05-01', title: 'Early May bank holiday' },
    { on: '2028-05-29', title: 'Spring bank holiday' },
    { on: '2028-08-28', title: 'Summer bank holiday' },
    { on: '2028-12-25', title: 'Christmas Day' },
    { on: '2028-12-26', title: 'Boxing Day' }
  ]
}
