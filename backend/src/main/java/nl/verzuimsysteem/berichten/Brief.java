package nl.verzuimsysteem.berichten;

/**
 * One mail. It says that something is ready and where; names, dates of sickness and anything medical stay inside.
 *
 * @param sleutel one cause and one reader, such as {@code opdracht:12:verstuurd}: setting it ready again changes nothing
 * @param aan the address
 */
public record Brief(String sleutel, String aan, String onderwerp, String tekst) {}
