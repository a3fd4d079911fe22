// What is loaded of listening in one piece.

export { CheckIn } from './check-in.tsx'
export { Listen } from './listen.tsx'
export { SittingHere } from './sitting-here.tsx'
export { tellOfSomebody } from './tell.ts'
