package nl.verzuimsysteem.vragenlijst;

/** A draft came in force. */
record VragenlijstGepubliceerd(VragenlijstId id) {}
