package nl.verzuimsysteem.toegang;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import nl.verzuimsysteem.kern.Actor;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/** Logging in at the API: a token for a quarter of an hour, and one to renew it with. */
@Controller("/api/v1")
@Tag(name = "Inloggen")
class ToegangController {
    private final Aanmelden aanmelden;
    private final Hervatten hervatten;
    private final SessieService sessies;
    private final Bevestigen bevestigen;
    private final Tokens tokens;

    ToegangController(
            Aanmelden aanmelden, Hervatten hervatten, SessieService sessies, Bevestigen bevestigen, Tokens tokens) {
        this.aanmelden = aanmelden;
        this.hervatten = hervatten;
        this.sessies = sessies;
        this.bevestigen = bevestigen;
        this.tokens = tokens;
    }

    @Post("/inloggen")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @SecurityRequirements
    @Operation(summary = "Log in met inlognaam, wachtwoord en de code uit uw app")
    Toegang inloggen(@Parameter(hidden = true) Actor.Herkomst herkomst, @Body Inloggegevens gegevens) {
        var inlognaam = gegevens.inlognaam();
        var wachtwoord = gegevens.wachtwoord();
        var code = gegevens.code();
        new OngeldigeInvoer.Verzamelaar()
                .eis(isGevuld(inlognaam), "inlognaam", "toegang.veld.inlognaam")
                .eis(isGevuld(wachtwoord), "wachtwoord", "toegang.veld.wachtwoord")
                .eis(isGevuld(code), "code", "toegang.veld.code")
                .klaar();
        return toegang(aanmelden.inloggen(herkomst, tekst(inlognaam), tekst(wachtwoord), tekst(code)));
    }

    @Post("/inloggen/vernieuwen")
    @Secured(SecurityRule.IS_ANONYMOUS)
    @SecurityRequirements
    @Operation(
            summary = "Ruil een vernieuwtoken in voor een nieuw paar tokens",
            description = "Een vernieuwtoken is één keer te gebruiken. Komt het nog eens, dan eindigt de sessie.")
    Toegang vernieuw(@Parameter(hidden = true) Actor.Herkomst herkomst, @Body Vernieuwing vernieuwing) {
        var token = vernieuwing.vernieuwtoken();
        new OngeldigeInvoer.Verzamelaar()
                .eis(isGevuld(token), "vernieuwtoken", "toegang.veld.vernieuwtoken")
                .klaar();
        return toegang(hervatten.vernieuw(herkomst, tekst(token)));
    }

    @Post("/uitloggen")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Log uit",
            description = "Het vernieuwtoken is daarna niets meer waard. Het toegangstoken verloopt vanzelf.")
    void uitloggen(@Parameter(hidden = true) Actor actor, Authentication wie) {
        sessies.uitloggen(actor, Tokens.token(wie.getAttributes()));
    }

    @Get("/functie")
    @Operation(summary = "Uw functies, en in welke u nu werkt")
    Functieoverzicht functies(@Parameter(hidden = true) Actor actor, Authentication wie) {
        var token = Tokens.token(wie.getAttributes());
        return Functieoverzicht.van(actor.naam(), token.keuze(), sessies.keuzes(actor, token));
    }

    @Post("/functie")
    @Operation(summary = "Ga verder in een andere functie", description = "Geeft een nieuw paar tokens.")
    Toegang wissel(@Parameter(hidden = true) Actor actor, Authentication wie, @Body Wisseling wisseling) {
        var functie = wisseling.functie();
        new OngeldigeInvoer.Verzamelaar()
                .eis(isGevuld(functie), "functie", "toegang.veld.functie")
                .klaar();
        return toegang(sessies.wissel(actor, Tokens.token(wie.getAttributes()), tekst(functie)));
    }

    @Post("/bevestigen")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Laat nog eens zien wie u bent",
            description = "Nodig voor gevoelige handelingen, zoals een export. Geldt vijf minuten.")
    void bevestig(@Parameter(hidden = true) Actor actor, Authentication wie, @Body Bevestiging bevestiging) {
        var code = bevestiging.code();
        new OngeldigeInvoer.Verzamelaar()
                .eis(isGevuld(code), "code", "toegang.veld.code")
                .klaar();
        bevestigen.bevestig(actor, Tokens.token(wie.getAttributes()), tekst(code));
    }

    @Get("/sessies")
    @Operation(summary = "Waar u nu bent ingelogd")
    List<Sessieregel> eigenSessies(@Parameter(hidden = true) Actor actor, Authentication wie) {
        return sessies.eigenSessies(actor, Tokens.token(wie.getAttributes())).stream()
                .map(Sessieregel::van)
                .toList();
    }

    @Delete("/sessies")
    @Operation(summary = "Log overal uit, behalve hier")
    Uitgelogd overalUitloggen(@Parameter(hidden = true) Actor actor, Authentication wie) {
        return new Uitgelogd(sessies.overalUitloggen(actor, Tokens.token(wie.getAttributes())));
    }

    @Delete("/sessies/{nummer}")
    @Status(HttpStatus.NO_CONTENT)
    @Operation(summary = "Beëindig een van uw sessies")
    void beeindig(@Parameter(hidden = true) Actor actor, Authentication wie, @PathVariable String nummer) {
        sessies.beeindig(actor, Tokens.token(wie.getAttributes()), nummer);
    }

    private Toegang toegang(Sessie sessie) {
        return new Toegang(
                tokens.api(sessie),
                Tokens.API.toSeconds(),
                tokens.vernieuwen(sessie),
                Functieoverzicht.van(sessie.naam(), sessie.keuze().sleutel(), sessie.keuzes()));
    }

    private static boolean isGevuld(@Nullable String tekst) {
        return tekst != null && !tekst.isBlank();
    }

    private static String tekst(@Nullable String tekst) {
        return tekst == null ? "" : tekst;
    }

    @Serdeable
    @Schema(name = "Inloggegevens")
    record Inloggegevens(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String inlognaam,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String wachtwoord,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "123456") @Nullable
            String code) {}

    @Serdeable
    @Schema(name = "Vernieuwing")
    record Vernieuwing(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            String vernieuwtoken) {}

    @Serdeable
    @Schema(name = "Bevestiging")
    record Bevestiging(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, example = "123456") @Nullable
            String code) {}

    /** @param nummer for {@code DELETE /api/v1/sessies/{nummer}} */
    @Serdeable
    @Schema(name = "Sessie")
    record Sessieregel(
            String nummer,
            String kanaal,
            @Nullable String adres,
            @Nullable String apparaat,
            Instant begonnen,
            Instant laatst,
            boolean deze) {
        static Sessieregel van(EigenSessie sessie) {
            return new Sessieregel(
                    sessie.nummer(),
                    sessie.kanaal().name(),
                    sessie.adres(),
                    sessie.apparaat(),
                    sessie.begonnen(),
                    sessie.laatst(),
                    sessie.deze());
        }
    }

    /** @param aantal how many sessions ended */
    @Serdeable
    @Schema(name = "Uitgelogd")
    record Uitgelogd(int aantal) {}

    @Serdeable
    @Schema(name = "Wisseling")
    record Wisseling(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED, description = "De sleutel van een van uw functies")
            @Nullable
            String functie) {}

    /**
     * @param toegangstoken for the header {@code Authorization: Bearer …}
     * @param seconden how long it is good
     * @param vernieuwtoken buys the next pair, once
     */
    @Serdeable
    @Schema(name = "Toegang")
    record Toegang(String toegangstoken, long seconden, String vernieuwtoken, Functieoverzicht wie) {}

    @Serdeable
    @Schema(name = "Functieoverzicht")
    record Functieoverzicht(String naam, String functie, List<Keuze> functies) {
        static Functieoverzicht van(String naam, String functie, List<Functiekeuze> keuzes) {
            return new Functieoverzicht(
                    naam,
                    functie,
                    keuzes.stream()
                            .map(keuze -> new Keuze(keuze.sleutel(), keuze.omschrijving()))
                            .toList());
        }
    }

    @Serdeable
    @Schema(name = "Functiekeuze")
    record Keuze(String sleutel, String omschrijving) {}
}
