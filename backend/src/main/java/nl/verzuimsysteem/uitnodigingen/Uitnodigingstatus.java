package nl.verzuimsysteem.uitnodigingen;

/** How far it is with telling it. */
enum Uitnodigingstatus {
    /** Nobody decided yet how. */
    TE_MAKEN,
    /** Set ready as mail or SMS. */
    GEMAAKT,
    TE_PRINTEN,
    /** Somebody said that the letter is in the post. */
    VERSTUURD,
    /** Something newer took its place, or there is nothing to tell any more. */
    VERVALLEN
}
