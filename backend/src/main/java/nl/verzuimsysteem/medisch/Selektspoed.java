package nl.verzuimsysteem.medisch;

import jakarta.inject.Singleton;
import java.util.Map;
import nl.verzuimsysteem.selekt.Selekt;
import nl.verzuimsysteem.vragenlijst.Antwoord;
import nl.verzuimsysteem.vragenlijst.Vervolgactie;
import nl.verzuimsysteem.vragenlijst.Vragengang;
import nl.verzuimsysteem.vragenlijst.Vragenlijst;

/**
 * Keeps of a triage that was just filled in whether it is urgent, so that it stands on top for who judges it without opening
 * the kluis for a list. Of the answers nothing else is kept in the open.
 */
@Singleton
class Selektspoed {
    private final SelektOordeelRepository repository;

    Selektspoed(SelektOordeelRepository repository) {
        this.repository = repository;
    }

    /** In the transaction in which it is finished. One statement when it is urgent, and else none. */
    void ingevuld(Selekt selekt, Vragenlijst lijst, Map<String, Antwoord> gegeven) {
        if (Vragengang.voorstel(lijst, gegeven).actie() == Vervolgactie.SPOEDSPREEKUUR) {
            repository.legSpoed(selekt);
        }
    }
}
