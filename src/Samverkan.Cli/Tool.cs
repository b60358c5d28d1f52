using System.CommandLine;
using System.Text;
using Samverkan.Cli.Commands;
using Samverkan.Kernel;

namespace Samverkan.Cli;

/// <summary>The tool as a function: arguments and surroundings in, exit code out.</summary>
internal static class Tool
{
    private const string Debug = "SAMVERKAN_DEBUG";

    public static int Run(IReadOnlyList<string> args, Surroundings around)
    {
        var session = new Session(around, SpokenLanguage.Of(args, around.Variable));
        try
        {
            var parsed = Root.Of(session).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (UsageProblem.Of(parsed) is { } problem)
            {
                session.Say(problem);
                return ExitCode.WrongInput;
            }

            using var text = new StreamWriter(around.Out, new UTF8Encoding(false), leaveOpen: true);
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = text,
                Error = around.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }
        catch (InputException wrong)
        {
            session.SayLine(wrong.Problem.In(session.Language));
            return ExitCode.WrongInput;
        }
        catch (IOException problem)
        {
            // Files have been dealt with where they are opened: this is standard output.
            session.SayLine(FileProblem.Writing(OutputFile.StandardOutput, problem).Problem.In(session.Language));
            return ExitCode.WrongInput;
        }
        catch (Exception fault) when (around.Variable(Debug) != "1")
        {
            session.Say(new(
                $"Ett fel hos oss ({fault.GetType().Name}); kör igen med {Debug}=1 för att se var.",
                $"A fault of ours ({fault.GetType().Name}); run again with {Debug}=1 to see where."));
            return ExitCode.OurFault;
        }
        catch (Exception fault)
        {
            around.Error.WriteLine(fault);
            return ExitCode.OurFault;
        }
        finally
        {
            around.Outputs.Abandon();
        }
    }
}
