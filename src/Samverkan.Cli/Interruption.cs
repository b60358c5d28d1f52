using System.Runtime.InteropServices;

namespace Samverkan.Cli;

/// <summary>Stops the process at once when it is told to, and removes what it had begun to write.</summary>
internal sealed class Interruption : IDisposable
{
    private const int FromSignal = 128;
    private const string ShowCursorOnANewLine = "\u001b[?25h\r\n";
    private readonly Surroundings around;
    private readonly PosixSignalRegistration[] registrations;

    public Interruption(Surroundings around)
    {
        this.around = around;
        registrations =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, _ => Stop(2)),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, _ => Stop(15)),
            PosixSignalRegistration.Create(PosixSignal.SIGHUP, _ => Stop(1)),
        ];
    }

    public void Dispose()
    {
        foreach (var registration in registrations)
            registration.Dispose();
    }

    private void Stop(int signal)
    {
        around.Outputs.AbandonForGood();
        if (around.ErrorIsTerminal)
            around.Error.Write(ShowCursorOnANewLine);
        around.Error.WriteLine(SpokenLanguage.Of(Environment.GetCommandLineArgs(), around.Variable) == Kernel.Language.Swedish
            ? "Avbrutet; ingen halv fil finns kvar."
            : "Interrupted; no half-written file is left.");
        Environment.Exit(FromSignal + signal);
    }
}
