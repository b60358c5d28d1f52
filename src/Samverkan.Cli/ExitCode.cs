namespace Samverkan.Cli;

/// <summary>What a command says to whoever called it.</summary>
internal static class ExitCode
{
    public const int Done = 0;
    public const int SomethingToLookAt = 1;
    public const int WrongInput = 2;
    public const int OurFault = 3;
}
