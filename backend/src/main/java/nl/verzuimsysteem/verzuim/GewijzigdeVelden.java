package nl.verzuimsysteem.verzuim;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.verzuimsysteem.kern.Melding;
import org.jspecify.annotations.Nullable;

/** Which fields of a case somebody changed: their names, never their values. */
record GewijzigdeVelden(List<Veld> velden) {

    /** What an employer may record. */
    private enum Veld {
        TELEFOON("telefoon", "dossier.veld.telefoon", DossierGegevens::telefoon),
        VERBLIJFADRES("verblijfadres", "dossier.veld.verblijfadres", DossierGegevens::verblijfadres),
        TERUGKEER("verwachteTerugkeer", "dossier.veld.verwachteTerugkeer", DossierGegevens::verwachteTerugkeer),
        AFSPRAKEN("lopendeAfspraken", "dossier.veld.lopendeAfspraken", DossierGegevens::lopendeAfspraken),
        VANGNET("vangnet", "dossier.veld.vangnet", DossierGegevens::vangnet),
        ARBEIDSONGEVAL("arbeidsongeval", "dossier.veld.arbeidsongeval", DossierGegevens::arbeidsongeval),
        VERKEERSONGEVAL(
                "verkeersongevalDerde", "dossier.veld.verkeersongevalDerde", DossierGegevens::verkeersongevalDerde);

        private final String naam;
        private final String sleutel;
        private final Function<DossierGegevens, @Nullable Object> waarde;

        Veld(String naam, String sleutel, Function<DossierGegevens, @Nullable Object> waarde) {
            this.naam = naam;
            this.sleutel = sleutel;
            this.waarde = waarde;
        }
    }

    static GewijzigdeVelden tussen(DossierGegevens was, DossierGegevens wordt) {
        return new GewijzigdeVelden(Arrays.stream(Veld.values())
                .filter(veld -> !Objects.equals(veld.waarde.apply(was), veld.waarde.apply(wordt)))
                .toList());
    }

    boolean isEmpty() {
        return velden.isEmpty();
    }

    /** For the audit log. */
    String namen() {
        return velden.stream().map(veld -> veld.naam).collect(Collectors.joining(", "));
    }

    /** For the Tijdlijn. */
    String inWoorden() {
        return velden.stream().map(veld -> Melding.van(veld.sleutel).tekst()).collect(Collectors.joining(", "));
    }
}
