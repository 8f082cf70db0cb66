package nl.verzuimsysteem.ui.medisch;

import nl.verzuimsysteem.medisch.ConsultId;
import nl.verzuimsysteem.ui.Paden;

/** Addresses inside the medical zone. */
final class Medischpaden {
    private Medischpaden() {}

    static String consult(ConsultId id) {
        return Paden.CONSULT + "/" + id;
    }
}
