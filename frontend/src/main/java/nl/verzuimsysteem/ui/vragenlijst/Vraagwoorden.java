package nl.verzuimsysteem.ui.vragenlijst;

import static nl.verzuimsysteem.ui.Teksten.t;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.verzuimsysteem.ui.component.StatusLabel;
import nl.verzuimsysteem.vragenlijst.Gevolgregel;
import nl.verzuimsysteem.vragenlijst.Keuze;
import nl.verzuimsysteem.vragenlijst.Versiestand;
import nl.verzuimsysteem.vragenlijst.Voorwaarde;
import nl.verzuimsysteem.vragenlijst.Vraag;
import nl.verzuimsysteem.vragenlijst.Vraagsoort;
import nl.verzuimsysteem.vragenlijst.Vragenlijst;
import org.jspecify.annotations.Nullable;

/** A questionnaire in words, for who keeps it. Questions go by their number: nobody reads codes. */
final class Vraagwoorden {
    private final Vragenlijst lijst;

    Vraagwoorden(Vragenlijst lijst) {
        this.lijst = lijst;
    }

    static String soort(Vraagsoort soort) {
        return t("vragenlijst.soort." + soort);
    }

    static String stand(Versiestand stand) {
        return t("vragenlijst.stand." + stand);
    }

    static StatusLabel merk(Versiestand stand) {
        var soort = switch (stand) {
            case CONCEPT -> StatusLabel.Soort.BEZIG;
            case GELDT -> StatusLabel.Soort.GOED;
            case VERVALLEN -> StatusLabel.Soort.NEUTRAAL;
        };
        return new StatusLabel(soort, stand(stand));
    }

    static String taal(String code) {
        return t("vragenlijst.taal." + code);
    }

    /** How a question is called where another points at it. */
    String vraag(String code) {
        var plaats = plaats(code);
        return plaats < 0
                ? t("vragenlijst.vraag.weg")
                : t("vragenlijst.vraag.kort", plaats + 1, woorden(lijst.vragen().get(plaats)));
    }

    /** Where a jump leads; empty when it says nothing. */
    String naar(@Nullable String naar) {
        if (naar == null) {
            return "";
        }
        if (naar.equals(Vraag.EINDE)) {
            return t("vragenlijst.naar.einde");
        }
        var plaats = plaats(naar);
        return plaats < 0 ? t("vragenlijst.naar.nergens") : t("vragenlijst.naar.vraag", plaats + 1);
    }

    /** What a choice does, besides being chosen. */
    List<String> gevolg(Keuze keuze) {
        var delen = new ArrayList<String>();
        var naar = naar(keuze.naar());
        if (!naar.isEmpty()) {
            delen.add(naar);
        }
        keuze.scores().forEach((dimensie, punten) -> {
            if (punten != 0) {
                delen.add(t("vragenlijst.score", dimensie.naam(), punten));
            }
        });
        return delen;
    }

    /** When a rule holds. */
    String wanneer(Gevolgregel regel) {
        return regel.voorwaarden().isEmpty()
                ? t("vragenlijst.wanneer.altijd")
                : regel.voorwaarden().stream()
                        .map(this::voorwaarde)
                        .collect(Collectors.joining(" " + t("vragenlijst.wanneer.en") + " "));
    }

    private String voorwaarde(Voorwaarde eis) {
        if (eis.dimensie() != null) {
            return t("vragenlijst.wanneer.score", eis.dimensie().naam(), eis.minstens());
        }
        var plaats = eis.vraag() == null ? -1 : plaats(eis.vraag());
        if (plaats < 0) {
            return t("vragenlijst.vraag.weg");
        }
        var keuze = lijst.vragen().get(plaats).keuzes().stream()
                .filter(een -> een.code().equals(eis.keuze()))
                .map(een -> een.tekst().nl())
                .findFirst()
                .orElse(t("vragenlijst.antwoord.weg"));
        return t("vragenlijst.wanneer.antwoord", plaats + 1, keuze);
    }

    private int plaats(String code) {
        return lijst.vragen().stream().map(Vraag::code).toList().indexOf(code);
    }

    /** The question in Dutch, or that it has no words yet. */
    static String woorden(Vraag vraag) {
        return vraag.tekst().nl().isBlank()
                ? t("vragenlijst.vraag.leeg")
                : vraag.tekst().nl();
    }
}
