/** The same keys with any sentence: English must have every key Vietnamese has, and no other. */
export type SameWords<T> = { readonly [Key in keyof T]: T[Key] extends string ? string : SameWords<T[Key]> };
