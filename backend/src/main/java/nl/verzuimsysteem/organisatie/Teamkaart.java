package nl.verzuimsysteem.organisatie;

/**
 * A team, and whom or where it works for.
 *
 * @param naam of the company, or of the regio when the asker belongs to its team himself
 */
public record Teamkaart(String naam, Team team) {}
