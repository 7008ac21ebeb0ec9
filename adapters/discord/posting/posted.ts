/** That something was posted, and where it stands, if others may know. */
export type Posted = { readonly link?: string | undefined };
