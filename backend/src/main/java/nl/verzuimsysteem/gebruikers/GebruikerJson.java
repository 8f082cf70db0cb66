package nl.verzuimsysteem.gebruikers;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.verzuimsysteem.kern.AfdelingId;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Functie;
import nl.verzuimsysteem.kern.OngeldigeInvoer;
import org.jspecify.annotations.Nullable;

/** What the API says of users, and what it asks. */
final class GebruikerJson {
    private GebruikerJson() {}

    @Serdeable
    @Schema(name = "Gebruikers")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Lijst(
            List<Rij> rijen,
            @Schema(description = "Of er nog meer zijn") boolean meer) {
        static Lijst van(Bladzijde<Gebruiker> bladzijde) {
            return new Lijst(bladzijde.rijen().stream().map(Rij::van).toList(), bladzijde.meer());
        }
    }

    @Serdeable
    @Schema(name = "Gebruiker")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Rij(
            long id,
            int versie,
            String naam,
            String email,
            String inlognaam,
            @Nullable String telefoon,
            Gebruikerstatus status,
            @Nullable Instant laatstIngelogd,

            @Schema(description = "Of het account bij uw bedrijf hoort")
            boolean eigen,

            List<Functieregel> functies) {
        static Rij van(Gebruiker gebruiker) {
            return new Rij(
                    gebruiker.id().waarde(),
                    gebruiker.versie(),
                    gebruiker.naam(),
                    gebruiker.email(),
                    gebruiker.inlognaam(),
                    gebruiker.telefoon(),
                    gebruiker.status(),
                    gebruiker.laatstIngelogd(),
                    gebruiker.eigen(),
                    gebruiker.functies().stream().map(Functieregel::van).toList());
        }
    }

    @Serdeable
    @Schema(name = "FunctieVanGebruiker")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Functieregel(
            long id,
            Functie functie,
            long bedrijf,

            @Schema(description = "Leeg: het hele bedrijf") @Nullable
            Long afdeling,

            LocalDate van,

            @Schema(description = "De laatste dag") @Nullable
            LocalDate totEnMet) {
        static Functieregel van(nl.verzuimsysteem.gebruikers.Functieregel functie) {
            var afdeling = functie.afdeling();
            return new Functieregel(
                    functie.id().waarde(),
                    functie.functie(),
                    functie.bedrijf().waarde(),
                    afdeling == null ? null : afdeling.waarde(),
                    functie.van(),
                    functie.totEnMet());
        }
    }

    @Serdeable
    @Schema(name = "NieuweFunctie")
    record FunctieGegevens(
            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            Functie functie,

            @Schema(description = "Alleen bij een leidinggevende; leeg: het hele bedrijf") @Nullable
            Long afdeling,

            @Nullable String personeelsnummer,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            LocalDate van,

            @Schema(description = "De laatste dag; leeg: tot nader order") @Nullable
            LocalDate totEnMet) {
        static NieuweFunctie van(@Nullable FunctieGegevens gegevens) {
            if (gegevens == null) {
                throw OngeldigeInvoer.veld("functie", "gebruikers.functie.kies");
            }
            return gegevens.gegevens();
        }

        private NieuweFunctie gegevens() {
            new OngeldigeInvoer.Verzamelaar()
                    .eis(functie != null, "functie", "gebruikers.functie.kies")
                    .eis(van != null, "van", "gebruikers.van.kies")
                    .klaar();
            return new NieuweFunctie(
                    Objects.requireNonNull(functie),
                    afdelingId(),
                    personeelsnummer,
                    Objects.requireNonNull(van),
                    totEnMet);
        }

        private @Nullable AfdelingId afdelingId() {
            if (afdeling == null) {
                return null;
            }
            if (afdeling <= 0) {
                throw OngeldigeInvoer.veld("afdeling", "gebruikers.afdeling.onbekend");
            }
            return new AfdelingId(afdeling);
        }
    }

    @Serdeable
    @Schema(name = "NieuweGebruiker")
    record Nieuw(
            long bedrijf,
            @Nullable String naam,
            @Nullable String email,
            @Nullable String telefoon,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            FunctieGegevens functie) {
        Persoonsgegevens persoon() {
            return GebruikerJson.persoon(naam, email, telefoon);
        }
    }

    @Serdeable
    @Schema(name = "NieuweFunctieVanGebruiker")
    record NieuweFunctieBij(
            long bedrijf,

            @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @Nullable
            FunctieGegevens functie) {}

    @Serdeable
    @Schema(name = "GewijzigdeGebruiker")
    record Wijziging(
            @Schema(description = "De versie die u hebt gelezen")
            int versie,

            @Nullable String naam,
            @Nullable String email,
            @Nullable String telefoon,
            @Nullable Boolean actief) {
        Persoonsgegevens persoon() {
            return GebruikerJson.persoon(naam, email, telefoon);
        }
    }

    @Serdeable
    @Schema(name = "EindeVanFunctie")
    record Einde(
            @Schema(
                    description = "De eerste dag waarop de functie niet meer geldt; vandaag: meteen",
                    requiredMode = Schema.RequiredMode.REQUIRED)
            @Nullable
            LocalDate per) {
        LocalDate dag() {
            if (per == null) {
                throw OngeldigeInvoer.veld("per", "gebruikers.per.kies");
            }
            return per;
        }
    }

    @Serdeable
    @Schema(name = "UitslagVanBeheer")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Uitslag(
            @Nullable Long id,

            @Schema(description = "Of het wacht op een tweede beheerder")
            boolean wacht) {
        static Uitslag van(Uitkomst uitkomst) {
            var gebruiker = uitkomst.gebruiker();
            return new Uitslag(gebruiker == null ? null : gebruiker.waarde(), uitkomst.wacht());
        }
    }

    private static Persoonsgegevens persoon(@Nullable String naam, @Nullable String email, @Nullable String telefoon) {
        return new Persoonsgegevens(naam == null ? "" : naam, email == null ? "" : email, telefoon);
    }
}
