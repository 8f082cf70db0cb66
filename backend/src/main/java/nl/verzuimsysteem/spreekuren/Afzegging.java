package nl.verzuimsysteem.spreekuren;

/**
 * Why an appointment does not go through.
 *
 * @param doorWerknemer whether the werknemer asked for it: too late, it is to be paid all the same
 * @param opmerking at most 200 characters, never medical; may be empty
 */
public record Afzegging(boolean doorWerknemer, String opmerking) {}
