package nl.verzuimsysteem.demo;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import nl.verzuimsysteem.StartMislukt;
import nl.verzuimsysteem.medisch.NieuweHoofdsleutel;
import nl.verzuimsysteem.toegang.Tweedefactor;

/**
 * What must stay secret and stay the same between runs: made at the first start, kept beside the data, readable to its
 * owner only.
 *
 * @param jwt signs the tokens
 * @param totp encrypts the second factors
 * @param medisch the file with the key of the medical zone
 */
record Geheimen(String jwt, String totp, Path medisch) {
    private static final String MEDISCH = "medisch.json";
    private static final String BESTAND = "geheimen.properties";
    private static final int JWT_BYTES = 48;

    /**
     * Reads the secrets in a folder, or makes them.
     *
     * @throws StartMislukt when they cannot be read or written
     */
    static Geheimen in(Path map) {
        var bestand = map.resolve(BESTAND);
        try {
            if (!Files.exists(bestand)) {
                schrijf(bestand);
            }
            var inhoud = new Properties();
            try (var lezer = Files.newBufferedReader(bestand)) {
                inhoud.load(lezer);
            }
            var medisch = map.resolve(MEDISCH).toAbsolutePath();
            if (!Files.exists(medisch)) {
                bewaar(medisch, NieuweHoofdsleutel.maak());
            }
            return new Geheimen(lees(inhoud, "jwt", bestand), lees(inhoud, "totp", bestand), medisch);
        } catch (IOException e) {
            throw new StartMislukt("De geheimen in " + bestand + " zijn niet te lezen of te maken: " + e.getMessage());
        }
    }

    /** As settings of the program. */
    Map<String, Object> instellingen() {
        return Map.of(
                "verzuim.jwt.geheim",
                jwt,
                "verzuim.sleutels.totp",
                totp,
                "verzuim.sleutels.medisch",
                "bestand:" + medisch);
    }

    private static String lees(Properties inhoud, String naam, Path bestand) {
        var waarde = inhoud.getProperty(naam, "");
        if (waarde.isBlank()) {
            throw new StartMislukt("In " + bestand + " ontbreekt '" + naam + "'. Zet het oude bestand terug.");
        }
        return waarde;
    }

    private static void schrijf(Path bestand) throws IOException {
        var geheim = new byte[JWT_BYTES];
        new SecureRandom().nextBytes(geheim);
        var inhoud = new Properties();
        inhoud.setProperty("jwt", Base64.getEncoder().encodeToString(geheim));
        inhoud.setProperty("totp", Tweedefactor.nieuweSleutels());
        var tekst = new StringWriter();
        inhoud.store(tekst, null);
        bewaar(bestand, tekst.toString());
    }

    /** The file gets its name when it is complete, so that a half-written one is never read. */
    private static void bewaar(Path bestand, String tekst) throws IOException {
        var nieuw = bestand.resolveSibling(bestand.getFileName() + ".nieuw");
        Files.deleteIfExists(nieuw);
        Files.createFile(nieuw, alleenEigenaar());
        Files.writeString(nieuw, tekst);
        Files.move(nieuw, bestand, StandardCopyOption.ATOMIC_MOVE);
    }

    private static FileAttribute<?>[] alleenEigenaar() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    /** Secrets do not belong in a log. */
    @Override
    public String toString() {
        return "Geheimen[…]";
    }
}
