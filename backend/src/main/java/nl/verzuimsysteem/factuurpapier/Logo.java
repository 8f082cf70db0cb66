package nl.verzuimsysteem.factuurpapier;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Value;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Objects;
import javax.imageio.ImageIO;
import nl.verzuimsysteem.StartMislukt;

/**
 * The logo on an invoice: setting {@code verzuim.facturatie.logo}, the path of a PNG or JPEG; a neutral one when there is
 * none. It is read once, at the start, so that a wrong path is told to who set it.
 */
@Context
class Logo {
    private static final String NEUTRAAL = "/papier/logo.png";
    private static final int GROOTSTE_BYTES = 1_000_000;

    private final String bron;

    Logo(@Value("${verzuim.facturatie.logo:}") String pad) {
        this.bron = bron(pad.isBlank() ? neutraal() : lees(pad.strip()));
    }

    /** As the source of an image in a template. */
    String bron() {
        return bron;
    }

    private static String bron(byte[] beeld) {
        var soort = (beeld[0] & 0xff) == 0x89 ? "png" : "jpeg";
        return "data:image/" + soort + ";base64," + Base64.getEncoder().encodeToString(beeld);
    }

    private static byte[] neutraal() {
        try (var stroom = Objects.requireNonNull(Logo.class.getResourceAsStream(NEUTRAAL), NEUTRAAL)) {
            return stroom.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] lees(String pad) {
        try {
            var beeld = Files.readAllBytes(Path.of(pad));
            if (beeld.length > GROOTSTE_BYTES) {
                throw fout(pad, "is groter dan 1 MB");
            }
            if (!isBeeld(beeld)) {
                throw fout(pad, "is geen PNG of JPEG");
            }
            return beeld;
        } catch (IOException | java.nio.file.InvalidPathException e) {
            throw fout(pad, "is niet te lezen");
        }
    }

    private static boolean isBeeld(byte[] beeld) throws IOException {
        var png = beeld.length > 2 && (beeld[0] & 0xff) == 0x89;
        var jpeg = beeld.length > 2 && (beeld[0] & 0xff) == 0xff && (beeld[1] & 0xff) == 0xd8;
        return (png || jpeg) && ImageIO.read(new ByteArrayInputStream(beeld)) != null;
    }

    private static StartMislukt fout(String pad, String wat) {
        return new StartMislukt("Het logo voor facturen, " + pad + ", " + wat
                + ". Wijs met VERZUIM_FACTURATIE_LOGO een PNG of JPEG aan van hooguit 1 MB, of laat het leeg.");
    }
}
