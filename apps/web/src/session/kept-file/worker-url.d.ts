// Vite's `?worker&url`: the worker is built as a file of its own, and the import is its address.

declare module '*?worker&url' {
  const url: string
  export default url
}
