package nl.verzuimsysteem.organisatie;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import nl.verzuimsysteem.kern.Bladzijde;
import nl.verzuimsysteem.kern.Functie;
import org.jspecify.annotations.Nullable;

/** What the API says about companies; a list without rows is there, and empty. */
final class OrganisatieJson {
    private OrganisatieJson() {}

    @Serdeable
    @Schema(name = "Bedrijven")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Lijst(
            List<Rij> rijen,
            @Schema(description = "Of er nog meer zijn") boolean meer) {
        static Lijst van(Bladzijde<BedrijfRij> bladzijde) {
            return new Lijst(bladzijde.rijen().stream().map(Rij::van).toList(), bladzijde.meer());
        }
    }

    @Serdeable
    @Schema(name = "BedrijfInLijst")
    record Rij(long id, String naam, String plaats, String regio, int medewerkers) {
        static Rij van(BedrijfRij rij) {
            return new Rij(rij.id().waarde(), rij.naam(), rij.plaats(), rij.regio(), rij.werknemers());
        }
    }

    @Serdeable
    @Schema(name = "Bedrijf")
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Bedrijf(
            long id,
            String naam,
            String regio,
            String straat,
            String postcode,
            String plaats,
            @Nullable String telefoon,
            @Nullable String email,
            @Nullable String kvkNummer,
            @Nullable Abonnementsperiode abonnement,
            @Nullable Abonnementsperiode volgendAbonnement,
            List<Contact> contactpersonen,
            List<Teamlid> team) {
        static Bedrijf van(Stamgegevens stam) {
            var bedrijf = stam.bedrijf();
            return new Bedrijf(
                    stam.id().waarde(),
                    bedrijf.naam(),
                    bedrijf.regio(),
                    bedrijf.straat(),
                    bedrijf.postcode(),
                    bedrijf.plaats(),
                    bedrijf.telefoon(),
                    bedrijf.email(),
                    bedrijf.kvkNummer(),
                    Abonnementsperiode.van(stam.abonnement()),
                    Abonnementsperiode.van(stam.volgend()),
                    stam.contactpersonen().stream().map(Contact::van).toList(),
                    stam.team().leden().stream().map(Teamlid::van).toList());
        }
    }

    @Serdeable
    @Schema(name = "Abonnement")
    record Abonnementsperiode(
            Abonnement.Soort soort,
            LocalDate van,

            @Schema(description = "De eerste dag waarop het niet meer geldt") @Nullable
            LocalDate tot) {
        static @Nullable Abonnementsperiode van(@Nullable Abonnement abonnement) {
            return abonnement == null
                    ? null
                    : new Abonnementsperiode(abonnement.soort(), abonnement.van(), abonnement.tot());
        }
    }

    @Serdeable
    @Schema(name = "Contactpersoon")
    record Contact(
            String naam,
            String rol,
            @Nullable String telefoon,
            @Nullable String email) {
        static Contact van(Contactpersoon persoon) {
            return new Contact(persoon.naam(), persoon.rol(), persoon.telefoon(), persoon.email());
        }
    }

    @Serdeable
    @Schema(name = "Teamlid")
    record Teamlid(
            Functie functie,
            String naam,
            @Nullable String telefoon,
            @Nullable String email,

            @Schema(description = "De collega die dit teamlid nu vervangt") @Nullable
            String vervangt) {
        static Teamlid van(Team.Lid lid) {
            var vervangt = lid.vervangt();
            return new Teamlid(
                    lid.functie(), lid.naam(), lid.telefoon(), lid.email(), vervangt == null ? null : vervangt.naam());
        }
    }
}
