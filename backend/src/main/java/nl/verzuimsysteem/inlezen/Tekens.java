package nl.verzuimsysteem.inlezen;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.verzuimsysteem.kern.OngeldigeInvoer;

/** Turns the bytes of a file into text: UTF-8 if they are that to the last byte, else what Windows writes. */
final class Tekens {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int GROOTST = 5 * 1024 * 1024;
    private static final char BOM = '\uFEFF';
    private static final byte[] UTF16_KLEIN = {(byte) 0xFF, (byte) 0xFE};
    private static final byte[] UTF16_GROOT = {(byte) 0xFE, (byte) 0xFF};
    private static final List<byte[]> EXCEL =
            List.of(new byte[] {'P', 'K', 3, 4}, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});

    private Tekens() {}

    /** @throws OngeldigeInvoer with the field {@code bestand} when this is no text we can read */
    static String van(byte[] bytes) {
        if (bytes.length > GROOTST) {
            throw fout("inlezen.bestand.groot");
        }
        if (EXCEL.stream().anyMatch(merk -> begintMet(bytes, merk))) {
            throw fout("inlezen.bestand.excel");
        }
        var tekst = begintMet(bytes, UTF16_KLEIN) || begintMet(bytes, UTF16_GROOT)
                ? new String(bytes, StandardCharsets.UTF_16)
                : lees(bytes);
        if (tekst.indexOf('\0') >= 0) {
            throw fout("inlezen.bestand.geenTekst");
        }
        return !tekst.isEmpty() && tekst.charAt(0) == BOM ? tekst.substring(1) : tekst;
    }

    private static String lees(byte[] bytes) {
        try {
            return streng(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException geenUtf8) {
            try {
                return streng(bytes, WINDOWS);
            } catch (CharacterCodingException ookGeenWindows) {
                throw fout("inlezen.bestand.geenTekst");
            }
        }
    }

    private static String streng(byte[] bytes, Charset tekens) throws CharacterCodingException {
        return tekens.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static boolean begintMet(byte[] bytes, byte[] merk) {
        return bytes.length >= merk.length && Arrays.equals(bytes, 0, merk.length, merk, 0, merk.length);
    }

    private static OngeldigeInvoer fout(String sleutel) {
        return OngeldigeInvoer.veld("bestand", sleutel);
    }
}
