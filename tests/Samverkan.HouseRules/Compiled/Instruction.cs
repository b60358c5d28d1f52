using System.Buffers.Binary;
using System.Reflection;
using System.Reflection.Emit;

namespace Samverkan.HouseRules.Compiled;

/// <summary>One instruction of a compiled method, with the member or text that it names; null when it names none.</summary>
internal readonly record struct Instruction(OpCode Code, MemberInfo? Member, string? Text)
{
    private static readonly Dictionary<int, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(field => (OpCode)field.GetValue(null)!)
        .ToDictionary(code => code.Value & 0xFFFF);

    public static IEnumerable<Instruction> Of(MethodBase method)
    {
        if (method.GetMethodBody()?.GetILAsByteArray() is not { } body)
            yield break;
        var typeArguments = method.DeclaringType is { IsGenericType: true } type ? type.GetGenericArguments() : null;
        var methodArguments = method.IsGenericMethod ? method.GetGenericArguments() : null;
        for (var at = 0; at < body.Length;)
        {
            var value = body[at++] is var first && first == 0xFE ? 0xFE00 | body[at++] : first;
            var code = Codes[value];
            var operand = body.AsSpan(at);
            var token = operand.Length >= 4 ? BinaryPrimitives.ReadInt32LittleEndian(operand) : 0;
            at += SizeOf(code.OperandType, token);
            yield return code.OperandType switch
            {
                OperandType.InlineField or OperandType.InlineMethod or OperandType.InlineType or OperandType.InlineTok =>
                    new(code, method.Module.ResolveMember(token, typeArguments, methodArguments), null),
                OperandType.InlineString => new(code, null, method.Module.ResolveString(token)),
                _ => new(code, null, null),
            };
        }
    }

    private static int SizeOf(OperandType operand, int branches) => operand switch
    {
        OperandType.InlineNone => 0,
        OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
        OperandType.InlineVar => 2,
        OperandType.InlineI8 or OperandType.InlineR => 8,
        OperandType.InlineSwitch => 4 + (4 * branches),
        _ => 4,
    };
}
