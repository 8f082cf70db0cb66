package nl.verzuimsysteem.opdrachten;

/** A kind of order by its name, without what it costs. */
public record Opdrachtsoort(String code, String naam) {}
