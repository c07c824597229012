/** The languages a workbook can speak; the first is what its users speak at home. */
export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

/** The same words in every language. */
export type Words = Readonly<Record<Language, string>>;

export const isLanguage = (value: unknown): value is Language => languages.some((known) => known === value);
