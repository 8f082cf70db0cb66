package nl.verzuimsysteem.berichten;

/**
 * One SMS. Like a mail it says that something is ready and where, or when to come; nothing medical, and no name of the
 * werknemer: others see his telephone.
 *
 * @param sleutel one cause and one reader, such as {@code afspraak:12:uitnodiging}: setting it ready again changes nothing
 * @param nummer as people write it
 * @param tekst at most 1000 characters; above 160 it counts as more than one
 */
public record Sms(String sleutel, String nummer, String tekst) {}
