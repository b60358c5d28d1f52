using System.Text;
using Samverkan.Samples;

Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
return MainJob.Run(args, Surroundings.OfProcess());
