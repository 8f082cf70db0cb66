package nl.verzuimsysteem.audit;

/**
 * One link of the chain.
 *
 * @param van the first id it holds for
 * @param tot the last
 * @param aantal how many lines there were from {@code van} up to {@code tot}; the other ids were never used
 * @param hash 64 hexadecimal digits
 */
public record Zegel(long id, long van, long tot, int aantal, String hash) {}
