/** The app is not, or no longer, installed in a workspace. */
export class NotInstalled extends Error {
  override readonly name = 'NotInstalled';
}
