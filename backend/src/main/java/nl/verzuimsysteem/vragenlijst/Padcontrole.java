package nl.verzuimsysteem.vragenlijst;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether a questionnaire can be put to people. Pure. Without findings every way through it ends whatever is
 * answered, somebody comes at every question, every jump and every rule points at something that is there, and all words
 * are there in four languages.
 */
public final class Padcontrole {
    public static final int MEESTE_VRAGEN = 40;
    public static final int MEESTE_KEUZES = 12;
    public static final int HOOGSTE_SCORE = 9;

    private static final int MINSTE_KEUZES = 2;
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_]{0,39}");

    private final Vragenlijst lijst;
    private final Vragenkaart kaart;
    private final List<Bevinding> bevindingen = new ArrayList<>();

    private Padcontrole(Vragenlijst lijst) {
        this.lijst = lijst;
        this.kaart = Vragenkaart.van(lijst);
    }

    /** What is to be mended: first the words around the questions, then the questions, then the rules. */
    public static List<Bevinding> controleer(Vragenlijst lijst) {
        var controle = new Padcontrole(lijst);
        var rond = controle.vragen();
        return Stream.of(Tekstcontrole.controleer(lijst), controle.bevindingen, Regelcontrole.controleer(lijst, !rond))
                .flatMap(List::stream)
                .toList();
    }

    /** @return whether some way goes round, or may */
    private boolean vragen() {
        var alle = lijst.vragen();
        if (alle.isEmpty()) {
            bevindingen.add(Bevinding.teksten("vragenlijst.bevinding.geenVragen"));
        }
        if (alle.size() > MEESTE_VRAGEN) {
            bevindingen.add(Bevinding.teksten("vragenlijst.bevinding.teVeelVragen", MEESTE_VRAGEN));
        }
        var codes = new HashSet<String>();
        // While two questions have one code, nobody can say where a way leads.
        var eenduidig = alle.stream().map(Vraag::code).distinct().count() == alle.size();
        var terug = eenduidig ? terug() : List.<Terug>of();
        var bereikt = bereikt();
        for (var plaats = 0; plaats < alle.size(); plaats++) {
            var vraag = alle.get(plaats);
            var nummer = plaats + 1;
            if (!CODE.matcher(vraag.code()).matches()) {
                meld(nummer, "vragenlijst.bevinding.code");
            }
            if (!codes.add(vraag.code())) {
                meld(nummer, "vragenlijst.bevinding.codeTwee", vraag.code());
            } else if (eenduidig && !bereikt.contains(vraag.code())) {
                meld(nummer, "vragenlijst.bevinding.onbereikbaar");
            }
            bevindingen.addAll(Tekstcontrole.controleer(nummer, vraag));
            keuzes(nummer, vraag);
            sprongen(nummer, vraag);
            terug.stream()
                    .filter(stap -> stap.van().equals(vraag.code()))
                    .forEach(stap -> meld(nummer, "vragenlijst.bevinding.terug", nummer(stap.naar())));
        }
        return !eenduidig || !terug.isEmpty();
    }

    private void keuzes(int nummer, Vraag vraag) {
        var keuzes = vraag.keuzes();
        if (vraag.soort() == Vraagsoort.TEKST) {
            if (!keuzes.isEmpty()) {
                meld(nummer, "vragenlijst.bevinding.keuzesBijTekst");
            }
            return;
        }
        if (keuzes.size() < MINSTE_KEUZES) {
            meld(nummer, "vragenlijst.bevinding.weinigKeuzes", MINSTE_KEUZES);
        }
        if (keuzes.size() > MEESTE_KEUZES) {
            meld(nummer, "vragenlijst.bevinding.veelKeuzes", MEESTE_KEUZES);
        }
        var codes = new HashSet<String>();
        for (var plaats = 0; plaats < keuzes.size(); plaats++) {
            var keuze = keuzes.get(plaats);
            if (!CODE.matcher(keuze.code()).matches() || !codes.add(keuze.code())) {
                meld(nummer, "vragenlijst.bevinding.keuzeCode", plaats + 1);
            }
            if (keuze.scores().values().stream().anyMatch(score -> score < 0 || score > HOOGSTE_SCORE)) {
                meld(nummer, "vragenlijst.bevinding.score", plaats + 1, HOOGSTE_SCORE);
            }
        }
    }

    private void sprongen(int nummer, Vraag vraag) {
        if (isNergens(vraag.naar())) {
            meld(nummer, "vragenlijst.bevinding.naar");
        }
        for (var plaats = 0; plaats < vraag.keuzes().size(); plaats++) {
            if (isNergens(vraag.keuzes().get(plaats).naar())) {
                meld(nummer, "vragenlijst.bevinding.keuzeNaar", plaats + 1);
            }
        }
    }

    private boolean isNergens(@Nullable String naar) {
        return naar != null && !naar.equals(Vraag.EINDE) && kaart.met(naar) == null;
    }

    /** The codes of the questions somebody can come at. */
    private Set<String> bereikt() {
        var bereikt = new HashSet<String>();
        var eerste = kaart.eerste();
        var teGaan = new ArrayList<Vraag>();
        if (eerste != null) {
            teGaan.add(eerste);
        }
        while (!teGaan.isEmpty()) {
            var vraag = teGaan.removeLast();
            if (bereikt.add(vraag.code())) {
                teGaan.addAll(kaart.mogelijk(vraag));
            }
        }
        return bereikt;
    }

    /** The steps that lead back to a question somebody has been at: without them every way ends. */
    private List<Terug> terug() {
        var gevonden = new ArrayList<Terug>();
        var klaar = new HashSet<String>();
        lijst.vragen().forEach(vraag -> volg(vraag, new HashSet<>(), klaar, gevonden));
        return gevonden;
    }

    private void volg(Vraag vraag, Set<String> onderweg, Set<String> klaar, List<Terug> gevonden) {
        if (klaar.contains(vraag.code())) {
            return;
        }
        onderweg.add(vraag.code());
        for (var volgende : kaart.mogelijk(vraag)) {
            if (onderweg.contains(volgende.code())) {
                gevonden.add(new Terug(vraag.code(), volgende.code()));
            } else {
                volg(volgende, onderweg, klaar, gevonden);
            }
        }
        onderweg.remove(vraag.code());
        klaar.add(vraag.code());
    }

    private int nummer(String code) {
        return lijst.vragen().stream().map(Vraag::code).toList().indexOf(code) + 1;
    }

    private void meld(int nummer, String sleutel, Object... waarden) {
        bevindingen.add(Bevinding.vraag(nummer, sleutel, waarden));
    }

    private record Terug(String van, String naar) {}
}
