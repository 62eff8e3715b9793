import type {
  AccountNode,
  ActorNode,
  AnyNode,
  AttestationNode,
  DiscrepancyNode,
  FigureNode,
  LineageNode,
  MentionNode,
  QuotationNode,
  SourceNode,
  StatementNode,
  TalksNode,
  TopicNode,
  VariantNode,
} from '../queries/node.ts';
import { builder } from './builder.ts';

// Types refer to one another in circles, so all are named here and each is described in its own file.
export const NodeType = builder.interfaceRef<AnyNode>('Node');
export const RecordType = builder.interfaceRef<Exclude<AnyNode, TalksNode>>('DossierRecord');
export const TalksType = builder.objectRef<TalksNode>('Talks');
export const ActorType = builder.objectRef<ActorNode>('Actor');
export const SourceType = builder.objectRef<SourceNode>('Source');
export const TopicType = builder.objectRef<TopicNode>('Topic');
export const AccountType = builder.objectRef<AccountNode>('Account');
export const StatementType = builder.objectRef<StatementNode>('Statement');
export const AttestationType = builder.objectRef<AttestationNode>('Attestation');
export const QuotationType = builder.objectRef<QuotationNode>('Quotation');
export const FigureType = builder.objectRef<FigureNode>('Figure');
export const MentionType = builder.interfaceRef<MentionNode>('Mention');
export const VariantType = builder.objectRef<VariantNode>('Variant');
export const DiscrepancyType = builder.objectRef<DiscrepancyNode>('Discrepancy');
export const LineageType = builder.objectRef<LineageNode>('Lineage');
