// authority.json (spec page 13): records of one channel, in an order, and the state that every fold makes of them.

import { Book } from './authority-book.ts'
import { roleCases } from './authority-roles.ts'
import { rulingCases } from './authority-rulings.ts'
import { type AuthorityVector, authorityVector } from './authority-state.ts'

export function authority(): AuthorityVector[] {
  return [...roleCases, ...rulingCases].map((each) => {
    const book = new Book(each.name)
    return authorityVector(each, book, each.expect(book))
  })
}
