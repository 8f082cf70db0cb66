package nl.verzuimsysteem.bezorging;

import io.micronaut.context.annotation.Property;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import nl.verzuimsysteem.berichten.Smsmelding;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.toegang.Inlogrem;
import nl.verzuimsysteem.toegang.Tokens;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the provider of SMS reports what became of a message. He posts JSON to an address that holds a secret of at least 32
 * random characters, set as {@code verzuim.sms.status.sleutel}:
 *
 * <pre>POST /api/v1/sms/status/{secret}
 * {"reference": "0f3c…", "status": "delivered"}</pre>
 *
 * <p>{@code reference} is what we gave with the message. {@code delivered} says that it is on the telephone; {@code failed},
 * {@code undelivered}, {@code rejected} and {@code expired} that it never will be; everything else, such as {@code sent} or
 * {@code buffered}, says nothing yet. Other fields are passed over. The answer is 204 whatever the report says, also for a
 * reference we do not know and for a report that came before: so a provider need not ask again, and nobody learns what there
 * is. A wrong secret is answered as an address that does not exist; 503 asks to report it again.
 */
@Controller(SmsstatusController.PAD)
@Tag(name = "Sms")
class SmsstatusController {
    private static final Logger LOG = LoggerFactory.getLogger(SmsstatusController.class);
    static final String PAD = "/api/v1/sms/status";
    /** Nobody guesses the secret; this only keeps who tries from keeping us busy. */
    static final int FOUTEN_PER_ADRES = 60;

    private static final Duration VENSTER = Duration.ofMinutes(15);
    private static final Pattern KENMERK = Pattern.compile("[0-9a-f]{32}");
    private static final String BEZORGD = "delivered";
    private static final Set<String> NIET_BEZORGD = Set.of("failed", "undelivered", "rejected", "expired");

    private final Smsmelding meldingen;
    private final String sleutel;
    private final Inlogrem rem;

    SmsstatusController(
            Smsmelding meldingen,
            Clock klok,
            @Property(name = "verzuim.sms.status.sleutel", defaultValue = "") String sleutel) {
        this.meldingen = meldingen;
        this.sleutel = sleutel.strip();
        this.rem = new Inlogrem(klok, FOUTEN_PER_ADRES, FOUTEN_PER_ADRES, VENSTER);
    }

    /** See above. */
    @Post("/{geheim}")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @SecurityRequirements
    @Operation(
            summary = "Wat er van een sms werd, voor de sms-dienst",
            description =
                    "delivered: op de telefoon. failed, undelivered, rejected, expired: komt niet aan. De rest telt"
                            + " nog niet. Het geheim in het adres stelt de beheerder in.")
    @ApiResponse(responseCode = "204", description = "Gehoord, ook als het kenmerk onbekend is of al gemeld was")
    @ApiResponse(responseCode = "404", description = "Het adres bestaat niet")
    @ApiResponse(responseCode = "429", description = "Te veel verkeerde adressen vanaf deze plek")
    @ApiResponse(responseCode = "503", description = "Niet vastgelegd: meld het later nog eens")
    HttpResponse<?> meld(
            @Parameter(hidden = true) Actor.Herkomst herkomst,
            @PathVariable String geheim,
            @Body Statusmelding melding) {
        if (!rem.laatToe("", herkomst.adres())) {
            return HttpResponse.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, Long.toString(VENSTER.toSeconds()));
        }
        if (!isGeheim(geheim)) {
            return HttpResponse.notFound();
        }
        rem.stapGoed("", herkomst.adres());
        try {
            verwerk(melding);
        } catch (RuntimeException e) {
            // The address of this call holds the secret, and what the error says may hold more: no log gets either.
            LOG.error(
                    "Een melding van de sms-dienst is niet vastgelegd ({})",
                    e.getClass().getName());
            return HttpResponse.status(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return HttpResponse.noContent();
    }

    private void verwerk(Statusmelding melding) {
        var kenmerk =
                melding.reference() == null ? "" : melding.reference().strip().toLowerCase(Locale.ROOT);
        var status = melding.status() == null ? "" : melding.status().strip().toLowerCase(Locale.ROOT);
        if (!KENMERK.matcher(kenmerk).matches()) {
            return;
        }
        if (BEZORGD.equals(status)) {
            meldingen.bezorgd(kenmerk);
        } else if (NIET_BEZORGD.contains(status)) {
            meldingen.nietBezorgd(kenmerk, status);
        }
    }

    /** Takes as long for a good beginning as for a bad one. */
    private boolean isGeheim(String geheim) {
        return !sleutel.isEmpty() && MessageDigest.isEqual(Tokens.hash(geheim), Tokens.hash(sleutel));
    }

    /** @param status a word of the protocol */
    @Serdeable
    @Schema(name = "Smsstatus")
    record Statusmelding(
            @Schema(description = "Het kenmerk dat wij meegaven", example = "0f3c2b1a0f3c2b1a0f3c2b1a0f3c2b1a")
            @Nullable
            String reference,

            @Schema(example = "delivered") @Nullable String status) {}
}
