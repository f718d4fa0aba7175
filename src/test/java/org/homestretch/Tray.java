package org.homestretch;

import java.util.List;
import java.util.Optional;
import org.homestretch.desktop.Manner;
import org.homestretch.desktop.Offers;
import org.homestretch.desktop.Printer;
import org.homestretch.desktop.Printers;

/** The one printer of a computer, which takes every paper and only counts them. */
public final class Tray implements Printers, Printer {

    public volatile int printed;

    @Override
    public Optional<Printer> usual() {
        return Optional.of(this);
    }

    @Override
    public List<Printer> all() {
        return List.of(this);
    }

    @Override
    public String name() {
        return "the tray";
    }

    @Override
    public Offers offers() {
        return Offers.PLAIN;
    }

    @Override
    public void print(byte[] pdf, Manner manner) {
        printed++;
    }
}
