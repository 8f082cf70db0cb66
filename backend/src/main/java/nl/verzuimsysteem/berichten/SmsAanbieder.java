package nl.verzuimsysteem.berichten;

/** Who brings an SMS to a telephone. Another provider with a protocol of its own is another one of these. */
interface SmsAanbieder {
    /**
     * Offers one message and waits for what the provider says.
     *
     * @param kenmerk random, and the same each time the same message is offered: he reports on it by this
     */
    Uitslag bied(String kenmerk, String nummer, String tekst);

    /** What the provider said. */
    sealed interface Uitslag {
        /** He has it. */
        record Aangenomen() implements Uitslag {}

        /**
         * He will never take this one.
         *
         * @param reden for who mends it, without number or text
         */
        record Geweigerd(String reden) implements Uitslag {}

        /**
         * Not now, and others would fare no better: he does not answer, is out of order or has had enough of us.
         *
         * @param reden for who mends it, without number or text
         */
        record Later(String reden) implements Uitslag {}
    }
}
