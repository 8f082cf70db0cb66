package nl.verzuimsysteem.berichten;

import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.angus.mail.dsn.DeliveryStatus;

/**
 * A mail server's word that it gave up delivering one mail of ours (RFC 3464). Of what anybody can send to that mailbox no
 * more is read than this takes.
 *
 * @param kenmerk of the mail, as the report says: whoever does not know one can say nothing of any mail
 * @param status such as {@code 5.1.1}; empty when the report gives none that is well formed
 */
record Retourbericht(String kenmerk, String status) {
    private static final int MEESTE_DELEN = 8;
    private static final int MEESTE_BYTES = 64 * 1024;
    private static final Pattern STATUS = Pattern.compile("[245]\\.\\d{1,3}\\.\\d{1,3}");
    /** Where it came back to: {@code retour+kenmerk@…}. */
    private static final Pattern IN_ADRES = Pattern.compile("\\+([0-9a-f]{32})@", Pattern.CASE_INSENSITIVE);
    /** What the mail called itself: {@code <kenmerk@…>}. */
    private static final Pattern IN_NAAM = Pattern.compile("<([0-9a-f]{32})@", Pattern.CASE_INSENSITIVE);

    private static final String NAAM = "Message-ID";
    private static final List<String> ADRESKOPPEN =
            List.of("To", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To");

    /** Empty when it is no such report, is of a mail that is only late, or names none of ours. */
    static Optional<Retourbericht> lees(Message bericht) throws MessagingException, IOException {
        if (!bericht.isMimeType("multipart/report") || !(bericht.getContent() instanceof Multipart inhoud)) {
            return Optional.empty();
        }
        var delen = delen(inhoud);
        var status = eerste(delen, "message/delivery-status");
        if (status.isEmpty()) {
            return Optional.empty();
        }
        var opgegeven = opgegeven(new DeliveryStatus(begin(status.get())));
        if (opgegeven.isEmpty()) {
            return Optional.empty();
        }
        return kenmerk(bericht, delen).map(kenmerk -> new Retourbericht(kenmerk, status(opgegeven.get())));
    }

    private static List<BodyPart> delen(Multipart inhoud) throws MessagingException {
        var aantal = Math.min(inhoud.getCount(), MEESTE_DELEN);
        var delen = new BodyPart[aantal];
        for (var nummer = 0; nummer < aantal; nummer++) {
            delen[nummer] = inhoud.getBodyPart(nummer);
        }
        return List.of(delen);
    }

    private static Optional<BodyPart> eerste(List<BodyPart> delen, String... soorten) throws MessagingException {
        for (var deel : delen) {
            for (var soort : soorten) {
                if (deel.isMimeType(soort)) {
                    return Optional.of(deel);
                }
            }
        }
        return Optional.empty();
    }

    /** Our mail has one recipient; should the report speak of more, it was sent on, and one that failed is enough. */
    private static Optional<InternetHeaders> opgegeven(DeliveryStatus status) {
        return IntStream.range(0, status.getRecipientDSNCount())
                .mapToObj(status::getRecipientDSN)
                .filter(een -> waarden(een, "Action")
                        .anyMatch(
                                actie -> actie.strip().toLowerCase(Locale.ROOT).startsWith("failed")))
                .findFirst();
    }

    private static String status(InternetHeaders ontvanger) {
        return waarden(ontvanger, "Status")
                .map(STATUS::matcher)
                .filter(gevonden -> gevonden.find())
                .map(gevonden -> gevonden.group())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> kenmerk(Message bericht, List<BodyPart> delen)
            throws MessagingException, IOException {
        for (var kop : ADRESKOPPEN) {
            var adressen = bericht.getHeader(kop);
            var gevonden = zoek(IN_ADRES, adressen == null ? Stream.empty() : Arrays.stream(adressen));
            if (gevonden.isPresent()) {
                return gevonden;
            }
        }
        var terug = eerste(delen, "text/rfc822-headers", "message/rfc822");
        return terug.isEmpty() ? Optional.empty() : zoek(IN_NAAM, namen(terug.get()));
    }

    /** What the mail that came back called itself: the server gives its headers as a text, or the mail as a mail. */
    private static Stream<String> namen(BodyPart terug) throws MessagingException, IOException {
        if (terug.isMimeType("message/rfc822") && terug.getContent() instanceof Message bericht) {
            var namen = bericht.getHeader(NAAM);
            return namen == null ? Stream.empty() : Arrays.stream(namen);
        }
        return waarden(new InternetHeaders(begin(terug)), NAAM);
    }

    private static Optional<String> zoek(Pattern patroon, Stream<String> waarden) {
        return waarden.map(patroon::matcher)
                .filter(gevonden -> gevonden.find())
                .map(gevonden -> gevonden.group(1).toLowerCase(Locale.ROOT))
                .findFirst();
    }

    private static Stream<String> waarden(InternetHeaders koppen, String naam) {
        var waarden = koppen.getHeader(naam);
        return waarden == null ? Stream.empty() : Arrays.stream(waarden);
    }

    private static InputStream begin(BodyPart deel) throws MessagingException, IOException {
        try (var stroom = deel.getInputStream()) {
            return new ByteArrayInputStream(stroom.readNBytes(MEESTE_BYTES));
        }
    }
}
