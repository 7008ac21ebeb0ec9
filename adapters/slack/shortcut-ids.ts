/** What the shortcuts are called; the manifest has the same. */
export const shortcutIds = { message: 'ask_about_this', global: 'ask' } as const;
