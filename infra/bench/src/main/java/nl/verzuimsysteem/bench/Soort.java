package nl.verzuimsysteem.bench;

/** Kinds of cases that are measured. Public for what JMH makes. */
public enum Soort {
    /** One spell, nothing else known. */
    ENKEL,
    /** Two to five spells that count as one. */
    SAMENGESTELD,
    /** With what was done for its steps, partial recovery, and sometimes leave or a last day. */
    MET_STAPPEN,
    DERTIG_ZIEKTES,
    /** As a company has them. */
    DOOR_ELKAAR
}
