package nl.verzuimsysteem.berichten;

/**
 * A mail or SMS that will not arrive: it was refused, gave up, or came back. Published in the transaction that records it,
 * once for each message.
 *
 * @param sleutel the key it was set ready with
 */
public record NietBezorgd(String sleutel) {}
