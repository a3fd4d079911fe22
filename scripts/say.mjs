// How the commands speak: progress and errors on stderr, one line each, so that stdout stays the program's own.
// Runs on Node 18 and newer, before anything is installed.

/** Prints one line of progress. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** Something the person can put right: what happened and what to do, in one line. */
export class Refusal extends Error {}

/** Runs a command's main function; ends with its exit code, or with 1 and one line when it refuses. */
export async function main(command) {
  try {
    process.exitCode = await command()
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    say(`kith: ${error.message}`)
    process.exitCode = 1
  }
}
