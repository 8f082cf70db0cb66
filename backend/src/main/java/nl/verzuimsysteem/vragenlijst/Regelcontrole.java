package nl.verzuimsysteem.vragenlijst;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Looks whether every rule points at something that is there, and can come true. */
final class Regelcontrole {
    private static final int MEESTE_REGELS = 40;
    private static final int WAAROM = 300;

    private final Vragenlijst lijst;
    private final Vragenkaart kaart;
    private final boolean eindigt;
    private final List<Bevinding> bevindingen = new ArrayList<>();

    private Regelcontrole(Vragenlijst lijst, boolean eindigt) {
        this.lijst = lijst;
        this.kaart = Vragenkaart.van(lijst);
        this.eindigt = eindigt;
    }

    /** @param eindigt whether no way goes round: only then it can be told how high a score can come */
    static List<Bevinding> controleer(Vragenlijst lijst, boolean eindigt) {
        var controle = new Regelcontrole(lijst, eindigt);
        if (lijst.regels().size() > MEESTE_REGELS) {
            controle.bevindingen.add(Bevinding.teksten("vragenlijst.bevinding.teVeelRegels", MEESTE_REGELS));
        }
        for (var plaats = 0; plaats < lijst.regels().size(); plaats++) {
            controle.regel(plaats + 1, lijst.regels().get(plaats));
        }
        return controle.bevindingen;
    }

    private void regel(int nummer, Gevolgregel regel) {
        if (regel.voorwaarden().isEmpty()) {
            meld(nummer, "vragenlijst.bevinding.geenVoorwaarde");
        }
        for (var plaats = 0; plaats < regel.voorwaarden().size(); plaats++) {
            voorwaarde(nummer, plaats + 1, regel.voorwaarden().get(plaats));
        }
        if (regel.waarom().isBlank()) {
            meld(nummer, "vragenlijst.bevinding.waarom");
        }
        if (regel.waarom().length() > WAAROM) {
            meld(nummer, "vragenlijst.bevinding.waaromLang", WAAROM);
        }
    }

    private void voorwaarde(int nummer, int welke, Voorwaarde eis) {
        var dimensie = eis.dimensie();
        if (dimensie != null && eis.vraag() == null && eis.keuze() == null) {
            if (eis.minstens() < 1) {
                meld(nummer, "vragenlijst.bevinding.drempel", welke);
            } else if (eindigt && eis.minstens() > hoogste(dimensie)) {
                meld(nummer, "vragenlijst.bevinding.teHoog", welke, dimensie.naam(), hoogste(dimensie));
            }
            return;
        }
        var vraag = dimensie == null && eis.vraag() != null ? kaart.met(eis.vraag()) : null;
        if (vraag == null) {
            meld(nummer, "vragenlijst.bevinding.eisVraag", welke);
        } else if (vraag.soort() == Vraagsoort.TEKST
                || vraag.keuzes().stream().noneMatch(keuze -> keuze.code().equals(eis.keuze()))) {
            meld(nummer, "vragenlijst.bevinding.eisKeuze", welke);
        }
    }

    /** What the score cannot come above; the highest choice and the highest way need not go together. */
    private int hoogste(Dimensie dimensie) {
        return hoogste(kaart.eerste(), dimensie, new HashMap<>());
    }

    private int hoogste(@Nullable Vraag vraag, Dimensie dimensie, Map<String, Integer> bekend) {
        if (vraag == null) {
            return 0;
        }
        var eerder = bekend.get(vraag.code());
        if (eerder != null) {
            return eerder;
        }
        var hier = vraag.keuzes().stream().mapToInt(keuze -> keuze.scores().getOrDefault(dimensie, 0));
        var hoogste = verder(vraag, dimensie, bekend)
                + (vraag.soort() == Vraagsoort.MEERKEUZE
                        ? hier.sum()
                        : hier.max().orElse(0));
        bekend.put(vraag.code(), hoogste);
        return hoogste;
    }

    private int verder(Vraag vraag, Dimensie dimensie, Map<String, Integer> bekend) {
        return kaart.mogelijk(vraag).stream()
                .mapToInt(volgende -> hoogste(volgende, dimensie, bekend))
                .max()
                .orElse(0);
    }

    private void meld(int nummer, String sleutel, Object... waarden) {
        bevindingen.add(Bevinding.regel(nummer, sleutel, waarden));
    }
}
