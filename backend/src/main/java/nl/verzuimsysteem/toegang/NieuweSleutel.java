package nl.verzuimsysteem.toegang;

/** Prints a new set of keys for {@code VERZUIM_TOTP_SLEUTEL}: for who installs the program. */
public final class NieuweSleutel {
    private NieuweSleutel() {}

    public static void main(String... args) {
        System.out.println(Tweedefactor.nieuweSleutels());
    }
}
