package nl.verzuimsysteem.poortwachter;

/** Until when UWV must hear of somebody of a group of the vangnet, in days from the anchor. */
record Vangnetregel(Vangnet groep, Anker anker, int open, int waarschuw, int uiterlijk, String artikel) {
    Vangnetregel {
        if (open > waarschuw || waarschuw > uiterlijk) {
            throw new IllegalArgumentException("A term opens, warns and ends, in that order: " + groep);
        }
    }
}
