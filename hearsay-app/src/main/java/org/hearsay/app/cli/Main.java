package org.hearsay.app.cli;

import java.io.PrintWriter;
import java.util.Map;
import java.util.function.Supplier;
import org.hearsay.app.desk.Unexpected;
import org.hearsay.app.terminal.Screen;
import picocli.CommandLine;

/** Starts the program. */
public final class Main {
    private Main() {}

    /** Runs the command line and exits: 0 if all went well, 1 if something could not be read, 2 if it was used wrongly. */
    public static void main(String[] args) {
        System.setProperty(Silence.PROPERTY, Silence.class.getName());
        // Pages are drawn to be recognised, never shown.
        System.setProperty("java.awt.headless", "true");
        Terminal terminal = Terminal.ofProcess();
        Stopping stopping = new Stopping(terminal, args);
        Runtime.getRuntime().addShutdownHook(new Thread(stopping::restore));
        System.exit(run(args, terminal, new NativeReaders(stopping), Session.ofProcess()));
    }

    static int run(String[] args, Terminal terminal, ReaderSource readers, Session session) {
        try (EarlyOpening opening = new EarlyOpening(readers, args)) {
            PrintWriter out = new PrintWriter(terminal.out(), true, terminal.charset());
            CommandLine commands = new CommandLine(new HearsayCommand());
            Map<String, Supplier<CommandLine>> all = new Commands(terminal, session, opening, readers, out).byName();
            Supplier<CommandLine> asked = args.length == 0 ? null : all.get(args[0]);
            // One that will run is made alone: to describe a command takes picocli longer than to run it.
            if (asked == null || args[0].equals("completion")) {
                all.forEach((name, command) -> commands.addSubcommand(name, command.get()));
            } else {
                commands.addSubcommand(args[0], asked.get());
            }
            commands.setOut(out).setErr(new PrintWriter(terminal.err(), true, terminal.charset()));
            return configured(commands, terminal).execute(args);
        }
    }

    private static CommandLine configured(CommandLine commands, Terminal terminal) {
        return commands.setCaseInsensitiveEnumValuesAllowed(true)
                .setColorScheme(CommandLine.Help.defaultColorScheme(ansi(terminal.outScreen())))
                .setUsageHelpWidth(usageWidth(terminal.outScreen()))
                .setParameterExceptionHandler((e, ignored) -> {
                    terminal.complain(String.valueOf(e.getMessage()));
                    terminal.err().println("Try: hearsay " + name(e.getCommandLine()) + "--help");
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((e, command, result) -> {
                    terminal.complain(Unexpected.line("the program", e));
                    return CommandLine.ExitCode.SOFTWARE;
                });
    }

    private static CommandLine.Help.Ansi ansi(Screen screen) {
        return screen.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF;
    }

    private static int usageWidth(Screen screen) {
        return screen.isTerminal() ? Math.clamp(screen.columns(), 60, 100) : 90;
    }

    private static String name(CommandLine command) {
        CommandLine parent = command.getParent();
        return parent == null ? "" : name(parent) + command.getCommandName() + " ";
    }
}
